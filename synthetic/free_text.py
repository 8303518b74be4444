"""Harmless made-up descriptions, some with patterns that look like personal data."""
from __future__ import annotations

import numpy as np

from .arrays import ObjectArray

_WHAT: dict[str, tuple[str, ...]] = {
    "skadegorelse": ("Sönderslagen bänk", "Trasig papperskorg", "Dörr uppbruten, inget stulet", "Skyltar nedrivna",
                     "Staket omkullvält", "Lekställning förstörd"),
    "klotter": ("Klotter på fasaden", "Taggar på elskåp", "Klotter i gångtunneln", "Ny målning på väggen mot gatan"),
    "glaskross": ("Krossad ruta på entrédörr", "Sönderslagen hållplatsruta", "Glas på cykelbanan",
                  "Två fönster krossade"),
    "brand": ("Brand i papperskorg, släckt av förbipasserande", "Brandrester vid soprummet", "Nedbrunnen container"),
    "samling": ("Större grupp ungdomar, hög musik", "Samling vid entrén, boende går omvägar",
                "Grupp som dröjer sig kvar", "Många personer i trapphusets entré"),
    "brak": ("Högljutt bråk, lugnt när väktare kom", "Fyrverkerier kastas", "Skrik och spring",
             "Gruff mellan två grupper"),
    "vald": ("Slagsmål, skingrades snabbt", "En person knuffad, vill inte anmäla", "Tumult utanför kiosken"),
    "hot": ("Besökare upplevde hot", "Hotfull stämning", "Glåpord mot förbipasserande"),
    "inbrott": ("Källarförråd uppbrutet", "Inbrott i förrådsbyggnad", "Bodlås avklippt"),
    "ran": ("Yngre person av med mobil, polis tillkallad", "Försök till väskryckning"),
    "stold": ("Verktyg borta ur förråd", "Cykelpump och lampa stulna", "Varor burna ut utan betalning"),
    "narkotika": ("Misstänkt överlåtelse vid bänkarna", "Påsar hittade i buskage",
                  "Bilar stannar kort, fönster till fönster"),
    "trafik": ("Moped på gångväg", "Buskörning på parkeringen", "EPA-traktorer cirkulerar sent"),
    "nedskrapning": ("Skräp runt återvinningen", "Grovsopor dumpade", "Glasflaskor efter kvällen"),
    "anstalld": ("Personal skymfad", "Personal hindrades i arbetet", "Hot mot personal, avvärjt"),
    "rykte": ("Inlägg om bråk på lördag", "Uppgift i sociala medier om samling, ej bekräftad"),
    "otrygg_plats": ("Trasig belysning", "Skymd sikt av buskar", "Mörk passage", "Ödsligt och skräpigt"),
    "arrangemang": ("Marknad med scen", "Fotbollsmatch, hemmalaget mot grannstaden", "Höstfest för unga",
                    "Loppis och musik"),
}
_MORE = ("", "", "", "Återkommande.", "Tredje gången denna månad.", "Åtgärdas av driften.", "Foto finns.",
         "Tips från boende.", "Ingen på plats vid kontroll.", "Upptäckt på morgonronden.", "Övergick av sig själv.",
         "Felanmält; ärende väntar.", 'Boende säger "alltid på fredagar".')

# The personal numbers are test numbers; the telephone numbers are of the series set aside for fiction.
PERSONAL_PATTERNS: dict[str, tuple[str, ...]] = {
    "personnummer": ("Uppgiftslämnare 880320-0016.", "Den berörda har pnr 8803200016."),
    "samordningsnummer": ("Uppgiftslämnare 701063-2391.",),
    "not_a_personnummer": ("Ärende 880320-0018.",),
    "telephone": ("Ring 070-174 06 35.", "Nås på 0701740658."),
    "e_mail": ("Svar till boende@example.com.", "Mejl: trygg.granne@example.org"),
    "registration_number": ("Vit bil, ABC 123.", "Moped ABC12D."),
    "flat_number": ("Gäller lgh 1203.", "Lägenhet 1001, tredje våningen."),
    "case_number": ("Polisanmält K5000-123456-26.", "Diarienummer 5000-K654321-26."),
}
PERSONAL_SHARE = 0.015

CODE_LIKE = ("=SUMMA(A1:A9)", "+46 är landsnumret", "-- se nedan --", "@klockan nio", "[% 1 + 1 %]",
             "<b>fetstil</b> & <img src=x>", "'; DROP TABLE rapport; --")
"""Text from data is never code: each of these stands in some descriptions."""
_CODE_LIKE_EACH = 3
_TWO_LINES_SHARE = 0.004


def describe(rng: np.random.Generator, categories: ObjectArray) -> tuple[ObjectArray, dict[str, list[int]]]:
    """A description for each event, and the positions of those with something special in them, by kind."""
    n = len(categories)
    texts = np.full(n, "", dtype=object)
    for category in sorted(set(categories)):
        chosen = np.flatnonzero(categories == category)
        what = np.array(_WHAT.get(category, ("Se plats.",)), dtype=object)
        texts[chosen] = what[rng.integers(0, len(what), len(chosen))] + "."
    more = np.array(_MORE, dtype=object)[rng.integers(0, len(_MORE), n)]
    texts = np.array([f"{text} {rest}".rstrip() for text, rest in zip(texts, more)], dtype=object)
    special: dict[str, list[int]] = {}
    order = rng.permutation(n)
    n_personal = int(PERSONAL_SHARE * n)
    kinds = list(PERSONAL_PATTERNS)
    for index, position in enumerate(order[:n_personal]):
        kind = kinds[index % len(kinds)]
        patterns = PERSONAL_PATTERNS[kind]
        texts[position] = f"{texts[position]} {patterns[int(rng.integers(len(patterns)))]}"
        special.setdefault(kind, []).append(int(position))
    rest = order[n_personal:]
    n_code = _CODE_LIKE_EACH * len(CODE_LIKE)
    for index, position in enumerate(rest[:n_code]):
        texts[position] = CODE_LIKE[index % len(CODE_LIKE)]
        special.setdefault("like_code", []).append(int(position))
    for position in rest[n_code : n_code + int(_TWO_LINES_SHARE * n)]:
        texts[position] = f"{texts[position]}\nFöljs upp nästa vecka."
        special.setdefault("two_lines", []).append(int(position))
    return texts, special
