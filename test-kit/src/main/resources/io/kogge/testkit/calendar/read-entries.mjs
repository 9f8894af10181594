// SPDX-License-Identifier: EUPL-1.2
// Reads a stream of calendar files with ical.js and prints a line for each: all that its one event says, as an address
// would carry it (name=value&…), or what is wrong with it. Arguments: the module of ical.js, the stream.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, stream] = process.argv.slice(2);
const ICAL = (await import(pathToFileURL(library))).default;
const END = 'END:VCALENDAR\r\n';

function read(text) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent');
    if (events.length !== 1) {
      throw new Error(`${events.length} events`);
    }
    const said = new URLSearchParams();
    said.set('method', calendar.getFirstPropertyValue('method'));
    for (const property of events[0].getAllProperties()) {
      said.set(property.name, property.getValues().join(','));
      for (const name of ['tzid', 'cn', 'partstat', 'rsvp', 'role', 'cutype']) {
        const value = property.getFirstParameter(name);
        if (value) {
          said.set(`${property.name}.${name}`, value);
        }
      }
    }
    return said.toString();
  } catch (error) {
    return `fault=${encodeURIComponent(error.message)}`;
  }
}

const calendars = readFileSync(stream, 'utf8').split(END).slice(0, -1);
process.stdout.write(calendars.map((text) => read(text + END)).join('\n'));
