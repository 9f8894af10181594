#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# pycountry 26.2.16 (PyPI): the first answer to "Curaçao" is the Netherlands, to "Niger" Nigeria, and to "Kosovo" Serbia.
#
# The package says of search_fuzzy that it finds the country of a region, too, but is made "to prefer matches on country names
# before subdivision names". Curaçao (CW) and Niger (NE) are countries of ISO 3166-1, so a careful engineer expects them
# first. Kosovo is not in it: expected is a LookupError, or XK, the user-assigned code by which it is commonly known.
# A region of that name in another country adds its points to that country's: Curaçao as NL-CW, the Nigerian state of Niger,
# Kosovo-Metohija as RS-KM. So the usual search_fuzzy(name)[0] puts a delegation from Pristina down under Serbia.
# lookup(name), which takes whole names only, has Curaçao and Niger right and raises for Kosovo.
#
# For Kogge: a country is a code chosen from a list, never guessed from text; a list that a partner coded by name is looked
# over for these three.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps pycountry==26.2.16
PYTHONUTF8=1 venv/bin/python - <<'PY'
import pycountry


def looked_up(name):
    try:
        return pycountry.countries.lookup(name).alpha_2
    except LookupError:
        return "none"


for name, right, first in (("Kosovo", "none", "RS"), ("Curaçao", "CW", "NL"), ("Niger", "NE", "NG")):
    seen = [country.alpha_2 for country in pycountry.countries.search_fuzzy(name)]
    print(f"seen: search_fuzzy({name!r}) gives {seen}, lookup {looked_up(name)} / expected: {right} first")
    assert seen[0] == first, f"changed, known was: {first}"
    assert looked_up(name) == right, "changed"
PY
