// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/command_line.h"

#include "crypto/process.h"

#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    crypto::hardenProcess();
    try {
        return cli::run({argv + 1, argv + argc}, std::cout, std::cerr);
    } catch (const std::exception&) { // its text may quote what it choked on, so it is not shown
        std::cerr << cli::phrases::kInternal.fr << '\n' << cli::phrases::kInternal.en << '\n';
        return static_cast<int>(cli::Exit::Internal);
    }
}
