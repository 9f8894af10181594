#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# avro 1.12.2 (PyPI): of two changes that Avro calls compatible, one stops the reader and one loses the value quietly.
#
# 1. A new symbol in an enum. The specification (Schema Resolution): if the writer's symbol is not present in the reader's
#    enum and the reader has a default, that default is used. The library does know enum defaults, but takes the writer's,
#    and only for an index that the writer itself does not have; in the case that the rule is about it raises.
# 2. A renamed field with an alias and a default. Aliases are optional for an implementation, so an error would be fair;
#    fastavro and Java follow them. This library finds no field of the new name and takes the default, so the value that
#    stands in the record is gone and the default looks like data.
#
# For Kogge: every published enum has the default UNKNOWN so that a symbol may be added. That holds for Java, fastavro and
# avsc, not for this library. Say so to partners, and do not rename a field that has a default.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps avro==1.12.2 fastavro==1.13.1
venv/bin/python - <<'PY'
import io
import json

import avro.errors
import avro.io
import avro.schema
import fastavro


def record(*fields):
    return {"type": "record", "name": "Mission", "fields": list(fields)}


def octets(written, value):
    out = io.BytesIO()
    fastavro.schemaless_writer(out, written, value)
    return out.getvalue()


def with_fastavro(written, known, value):
    return fastavro.schemaless_reader(io.BytesIO(octets(written, value)), written, known)


def with_avro(written, known, value):
    reader = avro.io.DatumReader(avro.schema.parse(json.dumps(written)), avro.schema.parse(json.dumps(known)))
    return reader.read(avro.io.BinaryDecoder(io.BytesIO(octets(written, value))))


def kind(*symbols):
    return record({"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": list(symbols), "default": "UNKNOWN"}})


newer, older = kind("UNKNOWN", "OUTGOING", "JOINT"), kind("UNKNOWN", "OUTGOING")
assert with_fastavro(newer, older, {"kind": "JOINT"}) == {"kind": "UNKNOWN"}
try:
    seen = with_avro(newer, older, {"kind": "JOINT"})
    raise SystemExit(f"changed: the new symbol is now read as {seen}")
except avro.errors.SchemaResolutionException as error:
    print(f"seen: {str(error).splitlines()[0]} / expected: UNKNOWN, the reader's default")

before = record({"name": "city", "type": "string"})
after = record({"name": "place", "type": "string", "aliases": ["city"], "default": "unknown"})
assert with_fastavro(before, after, {"city": "Hamburg"}) == {"place": "Hamburg"}
seen = with_avro(before, after, {"city": "Hamburg"})
print(f"seen: {seen} / expected: Hamburg, as fastavro reads it, or an error")
assert seen == {"place": "unknown"}, "changed: the alias is now followed"
PY
