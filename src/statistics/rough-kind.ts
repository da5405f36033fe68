/** How the days of a rough time were found: a year in three parts of four months, a decade in three of three or four years, a season as three months, a reporting year from July to June, or as far as its words tell. */
export type RoughKind = 'third' | 'decade' | 'season' | 'reporting' | 'whole';
