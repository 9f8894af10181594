#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# avro 1.12.2 (PyPI): a decimal with fewer places than the schema's scale is written as another amount.
#
# The specification (Logical Types, Decimal) stores the unscaled integer that belongs to the schema's scale: with scale 2,
# 12.5 is 1250. A careful engineer expects that, or an error. The library refuses too many places, but with too few it
# writes the digits as they stand: 12.5 goes out as 125 and every reader, in whatever language, sees 1.25.
# fastavro, with the same schema and value, writes 1250.
#
# For Kogge: an amount from a partner that uses this library can be ten or a hundred times too small and nobody is told.
# Ask for amounts as whole cents, or as decimals quantized to the schema's scale.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps avro==1.12.2 fastavro==1.13.1
venv/bin/python - <<'PY'
import io
import json
from decimal import Decimal

import avro.io
import avro.schema
import fastavro

SCHEMA = {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}


def with_avro(value):
    out = io.BytesIO()
    avro.io.DatumWriter(avro.schema.parse(json.dumps(SCHEMA))).write(value, avro.io.BinaryEncoder(out))
    return out.getvalue()


def with_fastavro(value):
    out = io.BytesIO()
    fastavro.schemaless_writer(out, SCHEMA, value)
    return out.getvalue()


def read(octets):
    return fastavro.schemaless_reader(io.BytesIO(octets), SCHEMA)


wrong = {"12.5": "1.25", "1250": "12.50", "1E+3": "0.01"}
for amount, received in wrong.items():
    assert read(with_fastavro(Decimal(amount))) == Decimal(amount), "fastavro no longer keeps " + amount
    seen = read(with_avro(Decimal(amount)))
    print(f"seen: {amount} arrives as {seen} / expected: {Decimal(amount):f}")
    assert seen == Decimal(received), f"changed: {amount} now arrives as {seen}"
assert read(with_avro(Decimal("12.50"))) == Decimal("12.5"), "changed: two places were right before"
print("seen: 12.50, written with both places, arrives unharmed")
PY
