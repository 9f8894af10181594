#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# fastavro 1.13.1 (PyPI): in a union of a date and a timestamp, a datetime is written as the date; its time is lost.
#
# "A day, or a moment when we know it" is a natural union: null, date, timestamp-millis. A careful engineer expects the
# branch that holds the value whole, as avro 1.12.2 chooses. In Python a datetime is a date as well, the library takes the
# first branch that fits, and cuts off the time without a word. The day is the one of the value's own zone, so for a
# traveller it can even be another day than the moment in UTC has.
# The specification (Binary encoding, Unions) has the branch's index written, so no reader can tell that there was a time.
#
# For Kogge: never put a day and a moment into one union; use two fields.
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

DAY = {"type": "int", "logicalType": "date"}
MOMENT = {"type": "long", "logicalType": "timestamp-millis"}
UTC = datetime.timezone.utc
tianjin = datetime.timezone(datetime.timedelta(hours=8))
start = datetime.datetime(2027, 6, 27, 1, 30, tzinfo=tianjin)


def with_fastavro(union):
    out = io.BytesIO()
    fastavro.schemaless_writer(out, union, start)
    return fastavro.schemaless_reader(io.BytesIO(out.getvalue()), union)


def with_avro(union):
    out = io.BytesIO()
    avro.io.DatumWriter(avro.schema.parse(json.dumps(union))).write(start, avro.io.BinaryEncoder(out))
    return fastavro.schemaless_reader(io.BytesIO(out.getvalue()), union)


seen, other = with_fastavro(["null", DAY, MOMENT]), with_avro(["null", DAY, MOMENT])
print(f"seen: {seen} / expected: {start.astimezone(UTC)}, which avro writes: {other}")
assert type(seen) is datetime.date and seen == datetime.date(2027, 6, 27), "changed: the time is kept now"
assert other == start, "changed: avro no longer keeps the time"
assert with_fastavro(["null", MOMENT, DAY]) == start, "changed: with the moment first it was kept before"
print("seen: with the branches in the other order the moment is whole, so the order of a union decides")
PY
