// SPDX-License-Identifier: EUPL-1.2
// Reads a stream of calendar files with ical.js and prints a line for each: start and end of its event in epoch seconds,
// or what is wrong with it. Zones are those that the file itself defines, whatever their names mean elsewhere.
// Arguments: the module of ical.js, the stream.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, stream] = process.argv.slice(2);
const ICAL = (await import(pathToFileURL(library))).default;
const END = 'END:VCALENDAR\r\n';

function moment(calendar, event, name) {
  const property = event.getFirstProperty(name);
  if (!property) {
    throw new Error(`no ${name}`);
  }
  const zone = property.getFirstParameter('tzid');
  const defined = calendar.getAllSubcomponents('vtimezone').filter((each) => each.getFirstPropertyValue('tzid') === zone);
  if (zone && defined.length !== 1) {
    throw new Error(`${name} is in ${zone}, which the file defines ${defined.length} times`);
  }
  const time = property.getFirstValue();
  if (!zone && time.zone !== ICAL.Timezone.utcTimezone) {
    throw new Error(`${name} is in no zone`);
  }
  if (zone && time.zone.component !== defined[0]) {
    throw new Error(`${name} was read by another zone than the file's ${zone}`);
  }
  return time.toUnixTime();
}

function read(text) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = calendar.getFirstSubcomponent('vevent');
    return `${moment(calendar, event, 'dtstart')} ${moment(calendar, event, 'dtend')}`;
  } catch (error) {
    return `! ${error.message.replace(/\s+/g, ' ')}`;
  }
}

const calendars = readFileSync(stream, 'utf8').split(END);
const rest = calendars.pop();
if (rest !== '') {
  throw new Error(`the stream ends with ${JSON.stringify(rest.slice(0, 200))}`);
}
process.stdout.write(calendars.map((text) => read(text + END)).join('\n'));
