// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words to be read aloud: four to eight letters without accents, no two with the same first four, any two at least
// three letters apart, none that could hurt as somebody's alias. Never reordered: a word is a byte's name.
#include "vault/identity/identity.h"

namespace vault::identity {
namespace {

constexpr std::array<std::string_view, 256> kWords{
    // clang-format off
    "abeille", "acacia", "acajou", "agate", "ajonc", "album", "alpage", "ananas", "arche", "argile", "armoire",
    "astre", "atelier", "aurore", "autobus", "avenue", "avril", "azur", "balcon", "banjo", "barque", "basilic",
    "berceau", "billet", "biscuit", "blason", "bleuet", "bobine", "bocal", "bonnet", "bouchon", "bougie", "bouquet",
    "brebis", "brioche", "buisson", "cabane", "cactus", "caillou", "calepin", "camion", "capsule", "caramel",
    "carotte", "cascade", "cerise", "chalet", "chemin", "chouette", "cigale", "ciment", "citron", "climat", "cobalt",
    "colline", "comptoir", "coquille", "cosmos", "couloir", "coussin", "cuisine", "dahlia", "dauphin", "dessin",
    "diamant", "dimanche", "domino", "dragon", "drapeau", "enclume", "envol", "escalier", "estuaire", "fable",
    "fenouil", "feuille", "ficelle", "figue", "fleuve", "flocon", "foulard", "fourmi", "fraise", "fromage", "futaie",
    "gamme", "gazon", "genou", "girafe", "glacier", "glycine", "gobelet", "griotte", "guitare", "hamac", "hangar",
    "haricot", "hibou", "horloge", "igloo", "indigo", "iris", "ivoire", "jacinthe", "jade", "jaguar", "janvier",
    "jasmin", "jeton", "journal", "jumelle", "kiosque", "kiwi", "koala", "lagune", "lanterne", "laurier", "lavande",
    "lecture", "lentille", "lierre", "lilas", "lingot", "lion", "loutre", "lucarne", "lundi", "macaron", "magasin",
    "maison", "manteau", "mardi", "marelle", "menthe", "message", "miel", "mimosa", "minuit", "miroir", "moineau",
    "montagne", "moulin", "muguet", "murmure", "musique", "myrtille", "nappe", "navire", "noisette", "nougat",
    "nuage", "objet", "octobre", "olive", "opale", "orange", "origan", "orme", "outil", "papier", "pastel", "patio",
    "peinture", "pelouse", "pendule", "perle", "persil", "phare", "piano", "pilote", "pinceau", "piscine", "planche",
    "poivre", "pollen", "pommier", "ponton", "portail", "potager", "prairie", "prune", "puits", "pupitre", "pyjama",
    "quartz", "rabot", "radis", "rapide", "refuge", "renard", "rivage", "romarin", "ronde", "roseau", "rosier",
    "ruban", "ruisseau", "safran", "salade", "samedi", "sandale", "sapin", "sardine", "sauge", "seigle", "semaine",
    "semoule", "serrure", "sifflet", "sirop", "soleil", "sorbet", "source", "stylo", "sucre", "sureau", "tablier",
    "talus", "tasse", "terrasse", "tilleul", "timbre", "tisane", "toboggan", "tomate", "torrent", "tortue", "tournoi",
    "train", "tramway", "triangle", "truite", "tulipe", "tunnel", "univers", "vacances", "valise", "vanille",
    "vapeur", "velours", "vendredi", "verger", "vernis", "verveine", "viaduc", "village", "violon", "virgule",
    "vitrail", "voilier", "volcan", "voyage", "yaourt", "yoga", "zigzag", "zinc",
    // clang-format on
};
static_assert(!kWords.back().empty());

} // namespace

const std::array<std::string_view, 256>& fingerprintWordList() { return kWords; }

} // namespace vault::identity
