#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# fastavro 1.13.1 and avro 1.12.2 (PyPI): a field that an older record lacks comes back in another type than one it has.
#
# Adding a field with a default is the one change everybody allows. The specification gives defaults as JSON of the
# underlying type, and says of bytes that code points 0 to 255 stand for the octets 0 to 255. A careful engineer expects
# that a reader hands out the default just like a value that was sent: a datetime, a Decimal, octets.
# - Both libraries give the naked long where a sent value is a datetime.
# - For bytes fastavro gives a str, and avro gives the UTF-8 of the text: \u00ff becomes two octets.
# - fastavro leaves out the nested fields of a default record that have defaults of their own; avro puts them in.
#
# For Kogge: give an added optional field the default null (a union that begins with null), never a time, a decimal,
# octets or a record. Then no reader can stumble over it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps avro==1.12.2 fastavro==1.13.1
venv/bin/python - <<'PY'
import datetime
import io
import json

import avro.io
import avro.schema
import fastavro

OLD = {"type": "record", "name": "Mission", "fields": [{"name": "places", "type": "int"}]}
TIME = {"type": "long", "logicalType": "timestamp-millis"}
STOP = {
    "type": "record",
    "name": "Stop",
    "fields": [{"name": "city", "type": "string"}, {"name": "nights", "type": "int", "default": 1}],
}


def both(kind, default, sent):
    new = {**OLD, "fields": OLD["fields"] + [{"name": "added", "type": kind, "default": default}]}
    out, whole = io.BytesIO(), io.BytesIO()
    fastavro.schemaless_writer(out, OLD, {"places": 12})
    fastavro.schemaless_writer(whole, new, {"places": 12, "added": sent})
    reader = avro.io.DatumReader(avro.schema.parse(json.dumps(OLD)), avro.schema.parse(json.dumps(new)))
    return (
        fastavro.schemaless_reader(io.BytesIO(whole.getvalue()), new)["added"],
        fastavro.schemaless_reader(io.BytesIO(out.getvalue()), OLD, new)["added"],
        reader.read(avro.io.BinaryDecoder(io.BytesIO(out.getvalue())))["added"],
    )


noon = datetime.datetime(2027, 6, 27, 10, tzinfo=datetime.timezone.utc)
cases = [
    ("time", (TIME, 0, noon), (noon, 0, 0), "1970-01-01 as a datetime"),
    ("bytes", ("bytes", "\u00ff", b"\xff"), (b"\xff", "\u00ff", b"\xc3\xbf"), "b'\\xff'"),
    (
        "record",
        (STOP, {"city": "Bremen"}, {"city": "Bremen", "nights": 1}),
        ({"city": "Bremen", "nights": 1}, {"city": "Bremen"}, {"city": "Bremen", "nights": 1}),
        "the nights too",
    ),
]
for name, given, known, expected in cases:
    seen = both(*given)
    print(f"seen: {name}: sent {seen[0]!r}, default in fastavro {seen[1]!r}, in avro {seen[2]!r} / expected: {expected}")
    assert seen == known and [type(s) for s in seen] == [type(k) for k in known], f"changed: {name}"
PY
