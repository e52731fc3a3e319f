// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_line.h"
#include "client/verify/phrases.h"

#include "crypto/process.h"

#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    crypto::hardenProcess();
    try {
        return static_cast<int>(verify::run({argv + 1, argv + argc}, std::cout, std::cerr));
    } catch (const std::exception&) { // its text may quote what it choked on, so it is not shown
        std::cerr << verify::phrases::kInternal.fr << '\n' << verify::phrases::kInternal.en << '\n';
        return static_cast<int>(verify::Exit::Internal);
    }
}
