"""Files that something happened to: bits flipped, cut, spliced, bombs. Each one can be made again from its number."""

from __future__ import annotations

import csv
import io
import json
import math
import pathlib
import random
import re
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake_files import workbook
from osgeo import ogr, osr

HEADER = ("Brottsnummer", "Brottskod", "Brottsdatum", "Inskrivningsdatum", "Kommun", "Områdeskod", "X", "Y", "Antal",
          "Fritext")  # fmt: skip
EVENT_HEADER = ("Rapport-ID", "Händelsedatum", "Tid", "Kategori", "Adress", "Beskrivning")


@dataclass(frozen=True)
class Original:
    """A sound file that damaged ones are made of."""

    format: str
    path: pathlib.Path
    profile: str
    """Built-in profile that reads it; 'areas' and 'population' for what isn't incidents."""
    crs: str = ""


@dataclass(frozen=True)
class Damaged:
    """A damaged file, and how it is to be read."""

    number: int
    format: str
    how: str
    path: str
    profile: str
    crs: str
    imported: bool
    """Whether it is imported into a store, too."""


# ---- sound files ---------------------------------------------------------------------------------


def rows(n: int = 60) -> list[list[str]]:
    """Rows of a police extract, with marks, quotes and line breaks in their texts."""
    chance = random.Random(4)
    texts = ["", "Åkte iväg; kom åter", 'sa "hej"', "rad 1\nrad 2", "ÅÄÖ åäö é", "=1+1"]
    return [
        [f"5000-K{i:05d}-26", chance.choice(("0355", "1210", "0810", "3070")),
         f"2026-1{i % 2}-{i % 28 + 1:02d} 2{i % 4}:15", f"2026-1{i % 2}-{i % 23 + 1:02d}", "Uppsala",
         f"0380C{i % 7:04d}", str(6_638_000 + i * 37), str(647_000 + i * 23), "1", texts[i % len(texts)]]
        for i in range(n)
    ]  # fmt: skip


def _csv(delimiter: str, end: str = "\n", quoting: int = csv.QUOTE_MINIMAL, lines: Sequence[Sequence[str]] = ()) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(lines or [HEADER, *rows()])
    return out.getvalue()


def _layer(path: pathlib.Path, driver: str, polygons: bool = False, epsg: int = 3006) -> pathlib.Path:
    """A layer of points with the extract's columns, or of square areas."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    layer = source.CreateLayer(path.stem, reference, ogr.wkbPolygon if polygons else ogr.wkbPoint, options)
    if polygons:
        _squares(layer)
    else:
        _points(layer, geographic=epsg == 4326)
    return path


def _squares(layer: ogr.Layer) -> None:
    for name, kind in (("code", ogr.OFTString), ("name", ogr.OFTString), ("people", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for i in range(20):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"], feature["name"], feature["people"] = f"0380C{i:04d}", f"Område å{i}", 1000.0 + i
        west, south = 647_000 + 500 * i, 6_638_000
        ring = f"{west} {south},{west + 500} {south},{west + 500} {south + 500},{west} {south + 500},{west} {south}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)


def _points(layer: ogr.Layer, geographic: bool) -> None:
    kinds = {"brdatum": ogr.OFTDate, "antal": ogr.OFTInteger, "matt": ogr.OFTReal}
    for name in ("id", "brottskod", "brdatum", "kommun", "antal", "matt", "fritext"):
        layer.CreateField(ogr.FieldDefn("datum" if name == "brdatum" else name, kinds.get(name, ogr.OFTString)))
    for i, row in enumerate(rows()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["id"], feature["brottskod"], feature["kommun"], feature["fritext"] = row[0], row[1], row[4], row[9][:80]
        feature["datum"], feature["antal"], feature["matt"] = row[2][:10], 1, i / 3
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*((17.6 + i / 1000, 59.85) if geographic else (float(row[7]), float(row[6]))))
        feature.SetGeometry(point)
        layer.CreateFeature(feature)


def _ods(path: pathlib.Path) -> pathlib.Path:
    source = ogr.GetDriverByName("ODS").CreateDataSource(str(path))
    layer = source.CreateLayer("Uttag")
    for name in HEADER:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in rows():
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, cell in zip(HEADER, row):
            feature[name] = cell
        layer.CreateFeature(feature)
    return path


def _kml() -> str:
    marks = "".join(
        f"<Placemark><name>Klotter</name><ExtendedData><Data name='Datum'><value>2026-11-{i % 20 + 1:02d}</value>"
        f"</Data><Data name='Kategori'><value>Klotter</value></Data></ExtendedData>"
        f"<Point><coordinates>17.6{i},59.85</coordinates></Point></Placemark>"
        for i in range(10, 50)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"<name>rapporter</name><Folder><name>händelser</name>{marks}</Folder></Document></kml>"
    )


def polisen_events(n: int = 40) -> list[dict[str, object]]:
    """Events as polisen.se gives them."""
    return [
        {"id": 600_000 + i, "datetime": f"2026-11-{i % 20 + 1:02d} 9:48:12 +01:00",
         "name": f"{i % 20 + 1:02d} november 08.15, Misshandel, Uppsala", "summary": "En man. åäö 😀", "url": "/a/",
         "type": "Misshandel", "location": {"name": "Uppsala län", "gps": "60.0,17.7"}}
        for i in range(n)
    ]  # fmt: skip


def originals(folder: pathlib.Path) -> list[Original]:
    """Make one sound file of every format in *folder* (which is made)."""
    folder.mkdir(parents=True, exist_ok=True)

    def text(name: str, content: str, encoding: str = "utf-8") -> pathlib.Path:
        (folder / name).write_bytes(content.encode(encoding))
        return folder / name

    titled = "Uttag ur RAR\r\n\r\n" + _csv(";", "\r\n", csv.QUOTE_ALL) + "Totalt;;;;;;;;60;\r\n"
    events = [
        EVENT_HEADER,
        *([str(i), f"2026-11-{i % 20 + 1:02d}", "930", "Klotter; Hot", "Gatan 1", "x"] for i in range(60)),
    ]
    residents = [("DeSO", "Folkmängd"), *((f"0380C{i:04d}", str(1000 + i)) for i in range(40))]
    (folder / "shp").mkdir(exist_ok=True)
    (folder / "areas").mkdir(exist_ok=True)
    shape = _layer(folder / "shp" / "uttag.shp", "ESRI Shapefile")
    with zipfile.ZipFile(folder / "uttag.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(shape.parent.iterdir()):
            archive.write(part, part.name)
    points, areas, plane = "police_points", "areas", "EPSG:3006"
    return [
        Original("CSV ; UTF-8", text("a.csv", _csv(";")), points, plane),
        Original("CSV , BOM CRLF", text("b.csv", _csv(",", "\r\n"), "utf-8-sig"), points, plane),
        Original("CSV tab cp1252", text("c.txt", _csv("\t"), "cp1252"), points, plane),
        Original("CSV UTF-16", text("d.csv", _csv(";", "\r\n"), "utf-16"), points, plane),
        Original("CSV quoted, titles", text("e.csv", titled), points, plane),
        Original("CSV reports", text("f.csv", _csv(";", lines=events)), "reporter_events"),
        Original("CSV residents", text("g.csv", _csv(";", lines=residents)), "population"),
        Original("XLSX", workbook(folder / "a.xlsx", [HEADER, *[[*r[:2], (46350.5, 0), *r[3:]] for r in rows()]],
                                  formats=["yyyy-mm-dd hh:mm"]), points, plane),
        Original("XLSX prefixed", workbook(folder / "b.xlsx", [EVENT_HEADER, *events[1:]], prefix="x"),
                 "reporter_events"),
        Original("ODS", _ods(folder / "a.ods"), points, plane),
        Original("GeoPackage", _layer(folder / "a.gpkg", "GPKG"), points),
        Original("shapefile", shape, points),
        Original("shapefile in a zip", folder / "uttag.zip", points),
        Original("GeoJSON", _layer(folder / "a.geojson", "GeoJSON", epsg=4326), points),
        Original("KML", text("a.kml", _kml()), "reporter_events"),
        Original("polisen JSON", text("p.json", json.dumps(polisen_events(), ensure_ascii=False)), "polisen_events"),
        Original("areas GeoPackage", _layer(folder / "omr.gpkg", "GPKG", polygons=True), areas),
        Original("areas shapefile", _layer(folder / "areas" / "omr.shp", "ESRI Shapefile", polygons=True), areas),
    ]  # fmt: skip


# ---- what happens to bytes -----------------------------------------------------------------------


def _flip(data: bytes, chance: random.Random, _: bytes) -> bytes:
    out = bytearray(data)
    for _time in range(chance.choice((1, 3, 20, 200))):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def _cut(data: bytes, chance: random.Random, _: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def _hole(data: bytes, chance: random.Random, _: bytes) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, max(2, len(data) // 3)) :]


def _splice(data: bytes, chance: random.Random, other: bytes) -> bytes:
    start, from_other = chance.randrange(len(data)), chance.randrange(len(other))
    return data[:start] + other[from_other : from_other + chance.randrange(1, 4000)] + data[start:]


def _repeat(data: bytes, chance: random.Random, _: bytes) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start : start + chance.randrange(1, 2000)] * chance.choice((2, 50, 400)) + data[start:]


def _blank_out(data: bytes, chance: random.Random, _: bytes) -> bytes:
    start, length = chance.randrange(len(data)), chance.choice((1, 16, 512, 8192))
    filler = chance.choice((b"\x00", b"\xff", b" ", b'"', b"9", b"\n", b"<", b"\xc3"))
    return data[:start] + filler * min(length, len(data) - start) + data[start + length :]


def _noise(data: bytes, chance: random.Random, _: bytes) -> bytes:
    start, length = chance.randrange(len(data)), chance.choice((4, 100, 4096))
    return data[:start] + chance.randbytes(length) + data[start + length :]


def _nul(data: bytes, chance: random.Random, _: bytes) -> bytes:
    out = data
    for _time in range(chance.choice((1, 5, 50))):
        at = chance.randrange(len(out))
        out = out[:at] + b"\x00" * chance.choice((1, 2, 100)) + out[at:]
    return out


def _huge_field(data: bytes, chance: random.Random, _: bytes) -> bytes:
    at = chance.randrange(len(data))
    sign = chance.choice((b"x", b"9", b" ", b"\xc3\xa5", b"1,", b"a;", b"[", b'"x'))
    return data[:at] + sign * (chance.choice((200_000, 2_000_000, 20_000_000)) // len(sign)) + data[at:]


_WILD = (b"9" * 400, b"1e308", b"-1e400", b"9" * 5000, b"0000-00-00", b"9999-12-31", b"9999-12-31T23:59:59-23:00",
         b"0001-01-01T00:00:00+23:00", b"99999", b"2958465.999999", b"nan", b"inf", b"-inf", b"1_000", b"0x1F",
         b"24:00",
         b"18446744073709551616", b"-9223372036854775809", "٣٤".encode(), "²³".encode(), b"\xef\xbb\xbf", b"\\ud800",
         b"2026-11-31", b"1.1.1.1.1", b"-0", b"1e-320", "😀".encode() * 50, b"&#0;", b"%s%n{0}", b"|",
         b"../../etc/passwd")  # fmt: skip


def _wild_values(data: bytes, chance: random.Random, _: bytes) -> bytes:
    """Numbers and dates (and whatever else is made of digits) become impossible ones."""
    places = [match.span() for match in re.finditer(rb"[0-9][0-9:. -]*", data)]
    for start, end in sorted(chance.sample(places, min(len(places), chance.choice((1, 5, 40)))), reverse=True):
        data = data[:start] + chance.choice(_WILD) + data[end:]
    return data


def _wrong_encoding(data: bytes, chance: random.Random, _: bytes) -> bytes:
    text = data.decode(chance.choice(("utf-8", "cp1252", "latin-1", "utf-16-le")), "replace")
    return text.encode(
        chance.choice(("utf-16-le", "utf-16-be", "utf-16", "utf-32", "cp037", "utf-7", "mac-roman", "cp437", "utf-8")),
        "replace",
    )


_DAMAGES: dict[str, Callable[[bytes, random.Random, bytes], bytes]] = {
    "bits flipped": _flip,
    "cut": _cut,
    "hole": _hole,
    "spliced": _splice,
    "repeated": _repeat,
    "blanked out": _blank_out,
    "noise": _noise,
    "NUL": _nul,
    "huge field": _huge_field,
    "wild values": _wild_values,
    "wrong encoding": _wrong_encoding,
}


# ---- bombs ---------------------------------------------------------------------------------------


def zip_of(members: dict[str, bytes]) -> bytes:
    """An archive of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def members_of(data: bytes) -> dict[str, bytes]:
    """Members of an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_bomb(
    members: dict[str, bytes], name: str, head: bytes, block: bytes, tail: bytes, times: int, honest: bool = True
) -> bytes:
    """An archive whose member *name* inflates to *head*, *times* the *block*, *tail*; cheap to make at any size.

    *honest*: its stated size is the real one; else it is that of one block.
    """
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw = squeezer.compress(head) + squeezer.flush(zlib.Z_FULL_FLUSH)
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw += (squeezer.compress(block) + squeezer.flush(zlib.Z_FULL_FLUSH)) * times
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw += squeezer.compress(tail) + squeezer.flush()
    size = min(len(head) + len(block) * times + len(tail), 2**32 - 2) if honest else len(block)
    others = zip_of({other: content for other, content in members.items() if other != name})
    end = others.rindex(b"PK\x05\x06")
    count, length, start = struct.unpack("<HII", others[end + 10 : end + 20])
    label = name.encode()
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(raw), size, len(label), 0) + label
    entry = struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, 0, len(raw), size, len(label), 0, 0, 0, 0, 0, start
    )
    central = others[start : start + length] + entry + label
    begin = start + len(local) + len(raw)
    closing = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count + 1, count + 1, len(central), begin, 0)
    return others[:start] + local + raw + central + closing


def laughs(kind: str, root: str = "x") -> str:
    """A document type whose entities grow: 'billion' (each is ten of the one before) or 'quadratic' (one, often)."""
    if kind == "quadratic":
        return f'<!DOCTYPE {root} [<!ENTITY a "{"a" * 100_000}">]>', "&a;" * 100_000
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 11))
    return f'<!DOCTYPE {root} [<!ENTITY l0 "lol">{entities}]>', "&l10;"


def _xml_bomb(xml: bytes, chance: random.Random) -> bytes:
    """An XML document with growing entities in a text, or nested without end."""
    text = xml.decode("utf-8", "replace")
    text = text if text.startswith("<?xml") else '<?xml version="1.0" encoding="UTF-8"?>' + text
    ends = text.index("?>") + 2
    kind = chance.choice(("billion", "quadratic", "deep", "external"))
    places = [match.start() for match in re.finditer("</", text)]
    at = chance.choice(places) if places else len(text)
    if kind == "deep":
        depth = chance.choice((2_000, 300_000))
        return (text[:at] + "<t>" * depth + "</t>" * depth + text[at:]).encode()
    if kind == "external":
        declared, used = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>', "&e;"
    else:
        declared, used = laughs(kind)
    return (text[:ends] + declared + text[ends:at] + used + text[at:]).encode()


_SPREADSHEET_TRICKS = (
    (rb'r="([A-Z]+)(\d+)"', b'r="ZZZZZZZ1"'),
    (rb'<(\w*:?)row r="\d+"', b'<\\1row r="999999999999999999999999"'),
    (rb'<(\w*:?)row r="\d+"', b'<\\1row r="-5"'),
    (rb'<(\w*:?)row r="\d+"', b'<\\1row r="7"'),
    (rb' s="\d+"', b' s="-100"'),
    (rb' s="\d+"', b' s="99999999999999999999"'),
    (rb"<v>[\d.]+</v>", b"<v>2958465.9999999</v>"),
    (rb"<v>[\d.]+</v>", b"<v>-7</v>"),
    (rb"<v>[\d.]+</v>", b"<v>1e400</v>"),
    (rb"<(\w*:?)sheets>", b'<\\1workbookPr date1904="1"/><\\1sheets>'),
    (rb"<table:table-row", b'<table:table-row table:number-rows-repeated="2000000000"'),
    (rb"<table:table-cell", b'<table:table-cell table:number-columns-repeated="2000000000"'),
    (rb'Target="[^"]*"', b'Target="../../../../etc/passwd"'),
    (rb'encoding="UTF-8"', b'encoding="EBCDIC-CP-FI"'),
)


def _spreadsheet_trick(members: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Cells and rows in impossible places, repeated without end."""
    wanted = chance.sample(_SPREADSHEET_TRICKS, len(_SPREADSHEET_TRICKS))
    for pattern, put in wanted:
        for name, content in members.items():
            found = re.findall(pattern, content)
            if found:
                number = chance.choice((0, 1, 3))
                members[name] = re.sub(pattern, put, content, count=number)
                if b"1904" in put:
                    members.update({n: re.sub(rb"<v>[\d.]+</v>", b"<v>2958465</v>", c) for n, c in members.items()})
                return members
    return members


def _archive(data: bytes, chance: random.Random, other: bytes) -> tuple[str, bytes]:
    """An archive with damage inside its members, or a bomb."""
    members = members_of(data)
    name = chance.choice([name for name, content in members.items() if len(content) > 20])
    how = chance.choice(("inside", "inside", "inside", "zip bomb", "XML bomb", "trick", "trick", "many members"))
    if how == "zip bomb":
        head, tail = members[name][: len(members[name]) // 2], members[name][len(members[name]) // 2 :]
        block = chance.choice(
            (b" " * (1 << 20), b"<row><c><v>1</v></c></row>" * 40_000, b"x" * (1 << 20), b"\x00" * (1 << 20))
        )
        return how, zip_bomb(members, name, head, block, tail, chance.choice((100, 1500, 4000)), chance.random() < 0.7)
    if how == "XML bomb":
        members[name] = _xml_bomb(members[name], chance)
    elif how == "trick":
        members = _spreadsheet_trick(members, chance)
    elif how == "many members":
        members.update({f"xl/worksheets/sheet{i}.xml": b"<a/>" for i in range(100, 20_000)})
    else:
        damage = chance.choice(list(_DAMAGES))
        members[name] = _DAMAGES[damage](members[name], chance, other)
        how = f"{damage} inside"
    return how, zip_of(members)


def _json_trick(data: bytes, chance: random.Random, _: bytes) -> bytes:
    """Nested without end, or values of the wrong kind."""
    depth = chance.choice((500, 5_000, 1_000_000))
    nested = b"[" * depth + b"]" * depth if chance.random() < 0.5 else b'{"a":' * depth + b"1" + b"}" * depth
    values = (
        nested,
        b"[" * depth,
        b"null",
        b"1e999",
        b"NaN",
        b'"\\ud800"',
        b"123456789" * 1000,
        b"{}",
        b"[]",
        b"true",
        b'"\\u0000"',
    )
    places = [match.span() for match in re.finditer(rb'(?<=: )("[^"]*"|[\d.]+)', data)] or [(0, len(data))]
    for start, end in sorted(chance.sample(places, min(len(places), chance.choice((1, 3, 30)))), reverse=True):
        data = data[:start] + chance.choice(values[2:] if chance.random() < 0.7 else values) + data[end:]
    return data


def _database_trick(path: pathlib.Path, chance: random.Random) -> str:
    """A GeoPackage that any SQLite program wrote: values that its columns don't allow, tables that lack."""
    connection = sqlite3.connect(path)
    table = path.stem
    kind = chance.choice(("values", "geometries", "contents", "schema"))
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] not in ("fid", "geom")]
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    if kind == "values":
        values = (
            math.inf,
            -math.inf,
            b"\xff\xfe",
            "x" * 3_000_000,
            2**62,
            -(2**63),
            "9999-12-31",
            "åäö\x00x",
            None,
            1e308,
        )
        for _ in range(chance.choice((1, 10))):
            column, value = chance.choice(columns), chance.choice(values)
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE fid % ? = 0", (value, chance.choice((1, 2, 9))))
    elif kind == "geometries":
        points = struct.pack("<4sIbI2d", b"GP\x00\x01", 3006, 1, chance.choice((1, 2, 3, 7, 99)), math.nan, 1e308)
        blob = chance.choice((b"", b"GP", points, points[:20], b"\x00" * 60, points[:17] + b"\xff" * 400, b"text"))
        connection.execute(f"UPDATE {table} SET geom = ? WHERE fid % ? = 0", (blob, chance.choice((1, 2, 9))))
    elif kind == "contents":
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(chance.choice((
            "DELETE FROM gpkg_contents", "DELETE FROM gpkg_geometry_columns", "DELETE FROM gpkg_spatial_ref_sys",
            "UPDATE gpkg_contents SET table_name = 'other'", "UPDATE gpkg_contents SET data_type = 'tiles'",
            "UPDATE gpkg_geometry_columns SET geometry_type_name = 'å', srs_id = 12345678901",
            "UPDATE gpkg_spatial_ref_sys SET definition = 'GEOGCS[', organization = 'NONE'",
            "DROP TABLE gpkg_contents", "DROP TABLE gpkg_spatial_ref_sys", "PRAGMA application_id = 1",
        )))  # fmt: skip
    else:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(chance.choice((
            f"UPDATE sqlite_master SET rootpage = 99999 WHERE name = '{table}'",
            f"UPDATE sqlite_master SET rootpage = 1 WHERE name = '{table}'",
            f"UPDATE sqlite_master SET sql = 'CREATE TABLE {table} (' WHERE name = '{table}'",
            f"UPDATE sqlite_master SET sql = REPLACE(sql, 'geom', 'gemo') WHERE name = '{table}'",
        )))  # fmt: skip
    connection.commit()
    connection.close()
    return f"database {kind}"


def _dbase_trick(data: bytes, chance: random.Random) -> bytes:
    """A table (or the shapes) whose header promises more than there is."""
    at, kind = chance.choice(
        ((4, "<I"), (8, "<H"), (10, "<H"), (24, ">I"), (32, "<I"), (36, "<d"), (48, "<B"), (104, ">I"))
    )
    value = {"<I": (2**31 - 1, 2**32 - 1, 0), ">I": (2**31 - 1, 2**32 - 1, 0), "<H": (65535, 1, 0), "<B": (255, 0),
             "<d": (math.nan, math.inf, 1e308)}[kind]  # fmt: skip
    packed = struct.pack(kind, chance.choice(value))
    return data[:at] + packed + data[at + len(packed) :]


# ---- cases ---------------------------------------------------------------------------------------


def damaged_file(sound: Sequence[Original], number: int, seed: int, folder: pathlib.Path) -> Damaged:
    """Make the damaged file of that *number* in *folder* (a new folder of its own inside of it)."""
    chance = random.Random(f"{seed}/{number}")
    original = sound[number % len(sound)]
    other = chance.choice(sound).path.read_bytes()
    place = folder / f"{number}"
    place.mkdir()
    target = place / original.path.name
    for part in original.path.parent.iterdir():
        if (
            part.is_file()
            and part.stem == original.path.stem
            and (part.suffix == original.path.suffix or "shapefile" in original.format)
        ):
            shutil.copy(part, place)
    how = _damage(original, target, chance, other)
    if chance.random() < 0.03:
        renamed = target.with_suffix(chance.choice((".csv", ".xlsx", ".gpkg", ".json", "", ".shp", ".ods", ".kml")))
        if not renamed.exists() and target.exists():
            target, how = target.rename(renamed), f"{how}, renamed"
    return Damaged(number, original.format, how, str(target), original.profile, original.crs, chance.random() < 0.4)


def _damage(original: Original, target: pathlib.Path, chance: random.Random, other: bytes) -> str:
    kind, data = original.format, target.read_bytes()
    special = chance.random() < 0.5
    if kind.startswith(("XLSX", "ODS", "shapefile in")) and chance.random() < 0.7:
        how, data = _archive(data, chance, other)
    elif "GeoPackage" in kind and special:
        return _database_trick(target, chance)
    elif "JSON" in kind and special:
        how, data = "JSON trick", _json_trick(data, chance, other)
    elif kind == "KML" and special:
        how, data = "XML bomb", _xml_bomb(data, chance)
    elif kind in ("shapefile", "areas shapefile"):
        return _damage_part(target, chance, other)
    else:
        how = chance.choice(list(_DAMAGES))
        data = _DAMAGES[how](data, chance, other)
        if chance.random() < 0.3 and data:
            again = chance.choice(list(_DAMAGES))
            data, how = _DAMAGES[again](data, chance, other), f"{how}, {again}"
    target.write_bytes(data)
    return how


def _damage_part(target: pathlib.Path, chance: random.Random, other: bytes) -> str:
    """One of a shapefile's files is damaged, or gone."""
    part = target.with_suffix(chance.choice((".shp", ".shp", ".dbf", ".dbf", ".dbf", ".shx", ".prj", ".cpg")))
    if chance.random() < 0.1:
        part.unlink()
        return f"without {part.suffix}"
    if chance.random() < 0.3 and part.suffix in (".shp", ".dbf", ".shx"):
        part.write_bytes(_dbase_trick(part.read_bytes(), chance))
        return f"header of {part.suffix}"
    how = chance.choice(list(_DAMAGES))
    part.write_bytes(_DAMAGES[how](part.read_bytes(), chance, other))
    return f"{how} in {part.suffix}"
