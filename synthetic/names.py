"""Names of districts, streets and places: made up, in the manner of Swedish ones."""
from __future__ import annotations

CENTRE, FLATS, HOUSES, INDUSTRY, PARK, RURAL = (
    "centrum",
    "flerbostadshus",
    "småhus",
    "industri",
    "park/natur",
    "landsbygd",
)
"""Land uses, as they stand in the field ``markanvandning``."""

DISTRICT_NAMES: dict[str, tuple[str, ...]] = {
    CENTRE: ("Rådhuskvarteren", "Stationsstaden", "Kyrkåsen", "Östra Åbrinken", "Gamla Köpstaden", "Hantverkarbacken"),
    FLATS: (
        "Lärkhöjden",
        "Björkvallen",
        "Norra Lövdalen",
        "Södra Lövdalen",
        "Tallåsberget",
        "Stenkullagärdet",
        "Rönnparken",
        "Höjdängen",
        "Åkerslättsbyn",
        "Kvarnängen",
        "Vintermossen",
    ),
    HOUSES: (
        "Klockargärdet",
        "Äppelåsen",
        "Trädgårdsbyn",
        "Fågelmyren",
        "Hasselbrinken",
        "Solgläntan",
        "Sörgårdsängen",
        "Öjebromark",
        "Smedjeåkern",
        "Ängsvaktaren",
        "Nyponhöjden",
    ),
    INDUSTRY: (
        "Norra Kvarnängsbackens industriområde",
        "Verkstadsgärdet",
        "Östra Lastkajen",
        "Tegelmossen",
    ),
    PARK: ("Åparken", "Kungsekskogen", "Trollsjöreservatet"),
    RURAL: ("Övre Björkådalen", "Västanmarken", "Säby-Ekeby landsbygd", "Nedre Fältbygden", "Grindskogsbygden"),
}
"""District names by land use; together the municipality's 40 districts."""

_STREET_STEMS = (
    "Lärk", "Björk", "Kvarn", "Smedje", "Tegel", "Ängs", "Åker", "Hassel", "Sten", "Tall", "Rönn", "Häger", "Vinter",
    "Sommar", "Höst", "Kungs", "Präst", "Klockar", "Skomakar", "Garvar", "Fiskar", "Gjutar", "Slöjd", "Hantverks",
    "Spår", "Grind", "Backe", "Brunns", "Källar", "Strand", "Bro", "Park", "Idrotts", "Skol", "Bibliotek", "Musik",
    "Målar", "Sångar", "Väder", "Måne", "Sol", "Stjärn", "Blåbärs", "Lingon", "Hallon", "Nypon", "Slån", "Ek", "Alm",
    "Lind", "Poppel", "Asp", "Gran", "Pil", "Mossa", "Ljung", "Vass", "Säv", "Ör", "Uv", "Falk", "Trast", "Svalan",
    "Sparv", "Tärn", "Linné",
)
_STREET_ENDS = ("vägen", "gatan", "stigen", "gränd", "allén", "backen")

PLACE_KINDS: dict[str, tuple[str, ...]] = {
    CENTRE: ("torget", "stationen", "gallerian", "busstorget", "biblioteket", "kajen", "p-huset"),
    FLATS: ("centrum", "skolan", "torget", "lekparken", "busshållplatsen", "garaget", "fritidsgården"),
    HOUSES: ("skolan", "förskolan", "fotbollsplanen", "busshållplatsen", "lekparken", "livsmedelsbutiken"),
    INDUSTRY: ("bensinstationen", "infarten", "lastkajen", "byggvaruhuset", "återvinningscentralen",
               "infartsparkeringen"),
    PARK: ("badplatsen", "utegymmet", "parkeringen", "dansbanan", "utsiktsplatsen", "gångtunneln"),
    RURAL: ("bygdegården", "skolan", "pendlarparkeringen", "kyrkan", "återvinningsstationen", "idrottsplatsen"),
}
"""What people gather at, by land use."""


def street_names() -> list[str]:
    """Every street name that the stems and ends give, in a fixed order."""
    return [stem + end for end in _STREET_ENDS for stem in _STREET_STEMS]
