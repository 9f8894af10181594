#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Node.js 22.23.3 and 24.9.0 (npm), nodemailer 10.6.1 (npm), tr46 6.0.0 (npm), idna 3.11 (PyPI): the same address in capitals
# is another domain, or is not, by the version of the runtime.
#
# straße.example and strasse.example are two domains that two parties may own (UTS 46 without transitional processing).
# Since Unicode 15.1, UTS 46 maps the capital ẞ to ß, so that a domain means the same in capitals and in small letters;
# before, it became ss. A careful engineer expects letter case not to matter to a domain.
# On Node.js 22, which names Unicode 17 as its own, STRAẞE.example is strasse.example and straße.example is
# xn--strae-oqa.example. So nodemailer on it sends the one address to another mail server than the other, and on
# Node.js 24 to the same. The pure JavaScript tr46 and Python's idna give xn--strae-oqa.example each time.
#
# For Kogge: ICU4J 78 maps the capital to ß too: two writings of one address are one delegate. Keep a test for the capital
# letter beside the one for the small letter, and never compare domains that another program has brought into A-labels.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
case "$(uname -m)" in
  x86_64) machine=x64 ;;
  aarch64) machine=arm64 ;;
  *) echo "no package of Node.js for this machine"; exit 1 ;;
esac
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps idna==3.11
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 nodemailer@10.6.1 tr46@6.0.0 \
  "older@npm:node-linux-$machine@22.23.3" "newer@npm:node-linux-$machine@24.9.0" >>npm.log
cat >domain.cjs <<'JS'
const nodemailer = require('nodemailer');
const mail = async domain => {
  const sent = await nodemailer.createTransport({ streamTransport: true, buffer: true })
    .sendMail({ from: 'office@example.org', to: `sam@${domain}`, text: 'x' });
  return sent.envelope.to[0].split('@')[1];
};
(async () => {
  for (const domain of ['straße.example', 'STRAẞE.example'])
    console.log(process.version, domain, new URL(`https://${domain}/`).hostname, await mail(domain),
      require('tr46').toASCII(domain));
})();
JS
for runtime in older newer; do "node_modules/$runtime/bin/node" domain.cjs; done >seen
venv/bin/python - >>seen <<'PY'
import idna

for domain in ("straße.example", "STRAẞE.example"):
    print("idna", domain, idna.encode(domain, uts46=True).decode())
PY
cat >known <<'KNOWN'
v22.23.3 straße.example xn--strae-oqa.example xn--strae-oqa.example xn--strae-oqa.example
v22.23.3 STRAẞE.example strasse.example strasse.example xn--strae-oqa.example
v24.9.0 straße.example xn--strae-oqa.example xn--strae-oqa.example xn--strae-oqa.example
v24.9.0 STRAẞE.example xn--strae-oqa.example xn--strae-oqa.example xn--strae-oqa.example
idna straße.example xn--strae-oqa.example
idna STRAẞE.example xn--strae-oqa.example
KNOWN
echo "runtime, domain, URL's host, nodemailer's envelope, tr46 / expected: xn--strae-oqa.example everywhere"
sed 's/^/seen: /' seen
diff known seen || { echo "changed"; exit 1; }
