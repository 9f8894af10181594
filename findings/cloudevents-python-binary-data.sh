#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# cloudevents 2.2.0 (PyPI), Kafka binary mode: data does not come back as it went in, in both directions.
#
# The Kafka binding (3.2.2) places the event's data into the message's value as it is, and content-type says what it is.
# - Reading: octets of type application/avro come back as a str whenever they happen to be valid UTF-8, else as bytes.
#   So a consumer works for weeks and fails on the first record whose numbers are small. An empty Avro record, no octets
#   at all, becomes None, as if there were no data.
# - Writing: a JSON array or a boolean is written as Python spells it (single quotes, True, None) under
#   content-type application/json. Only objects are made into JSON (its type hints name dict, str and bytes, but nothing
#   refuses the rest). The library's own reader then hands out the array as a str. Structured mode is right each time.
#
# For Kogge: a partner that reads Kogge's Avro events with this package must take the octets from the message's value
# itself. Say so in the event contract.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
  cloudevents==2.2.0 python-dateutil==2.9.0.post0 six==1.17.0 deprecation==2.1.0 packaging==26.2
venv/bin/python - <<'PY'
from cloudevents.core.bindings import kafka
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent


def event(kind, data):
    return CloudEvent(
        {"id": "1", "source": "urn:example:kogge", "type": "org.example.v1", "specversion": "1.0", "datacontenttype": kind},
        data,
    )


def there_and_back(kind, data, mode):
    to, back = (kafka.to_binary, kafka.from_binary) if mode == "binary" else (kafka.to_structured, kafka.from_structured)
    message = to(event(kind, data), JSONFormat())
    return message.value, back(message, JSONFormat()).get_data()


for octets, received in ((b"\x02\x06Sam", "\x02\x06Sam"), (b"\x02\xff", b"\x02\xff"), (b"", None)):
    _, seen = there_and_back("application/avro", octets, "binary")
    print(f"seen: Avro {octets!r} read as {seen!r} / expected: {octets!r}")
    assert seen == received and type(seen) is type(received), "changed"
    assert there_and_back("application/avro", octets, "structured")[1] == octets

for data, written, received in (
    ([{"open": True, "city": None}], b"[{'open': True, 'city': None}]", "[{'open': True, 'city': None}]"),
    (True, b"True", "True"),
):
    value, seen = there_and_back("application/json", data, "binary")
    print(f"seen: JSON {data!r} written as {value!r} and read as {seen!r} / expected: JSON, and the same data")
    assert (value, seen) == (written, received), "changed"
    assert there_and_back("application/json", data, "structured")[1] == data
PY
