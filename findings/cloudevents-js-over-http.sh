#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# cloudevents 10.0.0 (npm): in binary mode over HTTP a subject in Dutch or German arrives garbled or not decoded, a JSON string
# loses its quotes, and octets that came in structured mode go on as four times as many.
#
# CloudEvents, HTTP binding 1.0.2, 3.1.3.2: characters beyond printable ASCII, the space, the double quote and the percent
# sign in a header are percent-encoded as UTF-8, and decoded by the receiver; 3.1.2: the body is the data in its
# datacontenttype. A careful engineer expects "Köln" as K%C3%B6ln, read as Köln, and "12" with quotes in application/json.
# - The subject is put into the header as it is, and not decoded: the Python SDK's K%C3%B6ln stays K%C3%B6ln.
# - The data "12" is written as 12, a number for whoever reads it; "hello" is written as hello, which is no JSON.
# - data_base64 becomes a Uint32Array with one octet in each four: fetch, or a file, gets zeros between them.
#
# For Kogge: attributes and ids are ASCII; data is an object or Avro, never a bare string; who bridges to HTTP with this
# package wraps octets in Buffer.from(data).
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
  cloudevents==2.2.0 python-dateutil==2.9.0.post0 six==1.17.0 deprecation==2.1.0 packaging==26.2
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 cloudevents@10.0.0 >>npm.log
cat >write.py <<'PY'
from cloudevents.core.bindings import http
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

attributes = {"id": "1", "source": "urn:example:kogge", "type": "org.example.v1", "specversion": "1.0", "subject": "Köln"}
headers = http.to_binary(CloudEvent(attributes, None), JSONFormat()).headers
print({name.lower(): value for name, value in headers.items()}["ce-subject"])
PY
subject="$(venv/bin/python write.py)"
cat >bridge.mjs <<'JS'
import assert from 'node:assert';
import http from 'node:http';
import { CloudEvent, HTTP } from 'cloudevents';

const base = { id: '1', source: 'urn:example:kogge', type: 'org.example.v1' };
const judge = (what, seen, expected, known) => {
  console.log(`seen: ${what}: ${JSON.stringify(seen)} / expected: ${JSON.stringify(expected)}`);
  assert.deepStrictEqual(seen, known, 'changed');
};
const [, , encoded] = process.argv;
judge('Köln as header', HTTP.binary(new CloudEvent({ ...base, subject: 'Köln' })).headers['ce-subject'], 'K%C3%B6ln', 'Köln');
const headers = { 'ce-id': '1', 'ce-source': 'urn:example:kogge', 'ce-type': 'org.example.v1', 'ce-specversion': '1.0' };
judge("Python's header", HTTP.toEvent({ headers: { ...headers, 'ce-subject': encoded } }).subject, 'Köln', 'K%C3%B6ln');
for (const data of ['12', 'hello'])
  judge('a string as JSON', HTTP.binary(new CloudEvent({ ...base, datacontenttype: 'application/json', data })).body,
    JSON.stringify(data), data);

const structured = JSON.stringify({ ...base, specversion: '1.0', datacontenttype: 'application/avro', data_base64: 'AcgD' });
const event = HTTP.toEvent({ headers: { 'content-type': 'application/cloudevents+json' }, body: structured });
const server = http.createServer(async (request, response) => {
  const octets = Buffer.concat(await request.toArray());
  response.setHeader('Connection', 'close').end(octets.toString('hex'));
}).listen(0, '127.0.0.1', async () => {
  const message = HTTP.binary(event);
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', ...message });
  server.close();
  judge('01c803 sent on', await answer.text(), '01c803', '01000000c800000003000000');
});
JS
node bridge.mjs "$subject"
