#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# flufl.bounce 6.0.0 (PyPI): of two reports in the international form, it takes the warning of a delay for a final failure, and
# does not see the final failure.
#
# RFC 6533, 3: message/global-delivery-status has the fields of message/delivery-status (RFC 3464) in UTF-8; a server uses it
# where the mail went by SMTPUTF8. RFC 3464, 2.3.3: Action says what happened, "failed" or "delayed". A careful engineer
# expects the same answer as for the same report in the older form, or at most none.
# The part is not known to it; so the words in the human-readable part decide, and Postfix's warning says "could not be
# delivered for more than 4 hour(s)". scan_message, which gives the addresses that failed for good, names the guest
# who only has to wait. The words of Postfix for the real failure are not recognized: nobody failed.
# (In the older form both are right, unless the address is of type utf-8: then that failure is not seen either.)
#
# For Kogge: it reads no reports itself; a program for bounces behind the office's sender address is tested with both forms,
# above all where kogge.mail.smtputf8 is on.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps flufl.bounce==6.0.0 atpublic==9.0.0
venv/bin/python - <<'PY'
import email

from flufl.bounce import scan_message

REPORT = """From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: office@example.org
Subject: {subject}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type={form}; boundary="1.example"

--1.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

This is the mail system at host mail.example.org.

{words}

                   The mail system

<sam@example.net>: {reason}

--1.example
Content-Type: message/{form}

Reporting-MTA: dns; mail.example.org
X-Postfix-Sender: rfc822; office@example.org

Final-Recipient: {type}; sam@example.net
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {reason}

--1.example--
"""
FAILED = dict(action="failed", status="5.1.1", subject="Undelivered Mail Returned to Sender", reason="550 5.1.1 unknown",
              words="I'm sorry to have to inform you that your message could not\n"
                    "be delivered to one or more recipients. It's attached below.")
DELAYED = dict(action="delayed", status="4.4.1", subject="Delayed Mail (still being retried)", reason="connection timed out",
               words="Your message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.")
SAM = {b"sam@example.net"}
for report, form, kind, right, known in (
    (FAILED, "delivery-status", "rfc822", SAM, SAM),
    (DELAYED, "delivery-status", "rfc822", set(), set()),
    (FAILED, "delivery-status", "utf-8", SAM, set()),
    (FAILED, "global-delivery-status", "utf-8", SAM, set()),
    (DELAYED, "global-delivery-status", "utf-8", set(), SAM),
):
    seen = set(scan_message(email.message_from_string(REPORT.format(form=form, type=kind, **report))))
    print(f"seen: {report['action']} in {form}, {kind}: {seen or 'nobody'} failed / expected: {right or 'nobody'}")
    assert seen == known, f"changed, known was: {known}"
PY
