import { readHeading, type Heading } from './heading-unit.js';

/** The unit in the name of a row, as in {@link readHeading}. A number before a name is part of it: "1,000 signatures" is a milestone, and no thousand of them. So are two capitals after it: "Butte, MT" is a town in Montana. */
export const readRowName = (name: string): Heading =>
  /^\s*\d|, [A-Z]{2}\s*$/.test(name) ? { name } : readHeading(name);
