import { nameOf } from '../../written/name.js';

/** The fields of a record, each with the names that its column may have, the best first: in English, German, French and Spanish, of figures, periods, targets and starts in Dutch, Italian, Portuguese and Polish as well, of periods also in the languages of the north. */
const NAMES = {
  label: 'label|name|category|spatial dim|measure|kategorie|bezeichnung|catégorie|libellé|nom|categoría|nombre',
  value:
    'value|figure|amount|number|obs value|count|current|now|today|where we are|where we are now|value and target|value and total|actual|actual expenditure|actual spend|actual spent|actual spending|latest|latest value|this month|this quarter|this year|this week|raised|achieved|gesammelt|wert|anzahl|betrag|ist|istwert|ist-wert|stand|valeur|montant|réalisé|valor|número|cantidad|importe|logrado|jetzt|heute|aujourd’hui|ahora|hoy|nombre|dernière valeur|valeur actuelle|valor actual|último valor|aantal|waarde|huidige waarde|opgehaald|valore|numero|valore attuale|raccolto|quantidade|valor atual|liczba|wartość|wartość osiągnięta|wartość aktualna',
  period:
    'time dim|time period start|period|date|month|quarter|year|time period|time|week|day|when|dates|decade|financial year|fiscal year|jahr|monat|quartal|datum|zeitraum|année|mois|trimestre|période|año|mes|fecha|periodo|período|jaar|maand|kwartaal|anno|mese|ano|mês|rok|miesiąc|år|måned|månad|kvartal|vuosi|kuukausi|év',
  series: 'series|serie|série|reihe',
  target:
    'target|target or total|out of|goal|ziel|zielwert|objectif|cible|objetivo|meta|doel|streefwaarde|obiettivo|wartość docelowa|mål|målsättning|tavoite|cel|الهدف|المستهدف',
  deadline:
    'deadline|due|due date|due by|by|by when|due year|target date|target year|closes|closes on|closing date|expires|expiry date|frist|zieljahr|échéance|année cible|fecha límite|plazo',
  baseline:
    'baseline|base|base year|baseline year|reference year|basisjahr|année de référence|año base|start|start value|starting value|starting point|reference value|where we were|where we started|ausgangswert|referenzwert|startwert|basiswert|valeur de référence|valeur de départ|valeur initiale|situation initiale|valor inicial|línea de base|línea base|linea base|valor base|nulmeting|uitgangswaarde|valore di partenza|valore iniziale|linha de base|wartość bazowa',
  previous:
    'previous|previous value|before|last month|last quarter|last year|last week|previous month|previous quarter|previous year|previous week|prior year|year ago|vorher|vormonat|vorjahr|précédent|avant|anterior|antes',
  ranges: 'ranges|bands|bereiche|plages|rangos',
  assessment:
    'assessment|rating|rag|rag status|rag rating|status|progress status|delivery status|progress|bewertung|ampel|stand|projektstand|évaluation|état|statut|avancement|evaluación|estado|semáforo|situación',
  parent: 'parent|part of|belongs to|group|gruppe|gehört zu|groupe|grupo',
  event: 'event|events|ereignis|événement|evento|acontecimiento',
  annotation: 'annotation|annotations|anotación',
  contribution: 'contribution|contributions|beitrag|contribución',
  rest: 'rest',
  unit: 'unit|units|unit of measure|units of measure|unit of measurement|units of measurement|unit measure|measure unit|measurement unit|data value unit|value unit|indicator unit|uom|currency|currency code|currencycode|einheit|maßeinheit|währung|unité|unité de mesure|devise|unidad|unidad de medida|moneda|meeteenheid|unità di misura|unidade de medida|jednostka miary',
  polarity:
    'polarity|better|good is|good to be|lower is better|higher is better|low is good|high is good|bigger is better|smaller is better|desired direction|good direction|direction|polarität|besser|niedriger ist besser|höher ist besser|richtung|polarité|mieux|sens|polaridad|mejor|dirección|sentido',
  status: 'status|flag codes|footnote codes|footnote code|obs status|obs flag|flag|flags',
  through: 'through',
  first: 'start|starts|start date|start year|from|begin|begins|beginning|beginn|anfang|von|début|inicio|comienzo|desde',
  last: 'end|ends|end date|end year|to|until|finish|finishes|finish date|completion|completion date|ende|bis|fin|final|hasta',
  planned: 'planned time',
  plannedFirst: 'planned first time',
  plannedLast: 'planned last time',
  duration: 'duration|length|lasts|lasted|dauer|laufzeit|durée|duración',
  note: 'note|notes|remark|remarks|comment|comments|anmerkung|bemerkung|remarque|nota|observaciones',
  source: 'source|sources|quelle|quellen|fuente',
  href: 'href|url|link',
};

/** Fields of which a chart has columns only if it asks for them, because in other charts their headers name figures or labels of their own. */
export const ASKED: readonly string[] = [
  'previous',
  'event',
  'contribution',
  'baseline',
  'deadline',
  'first',
  'last',
  'planned',
  'plannedFirst',
  'plannedLast',
  'duration',
  'polarity',
];

/** Fields of which a column is found by its header alone: those that a chart asks for but for its starts, and parents. */
export const NEVER_BY_POSITION: readonly string[] = ['parent', ...ASKED.filter((field) => field !== 'baseline')];

/** Names of the columns of a chart of targets that have others elsewhere: what was asked for, and what came. */
export const OF_TARGETS: Readonly<Record<'target' | 'value', readonly string[]>> = {
  target:
    'targeted|required|requested|requirement|requirements|financial requirements|needed|needs|appeal|pledged|committed|planned|budget|budgeted|allocated|allocation|bedarf|geplant|plan|soll|sollwert|soll-wert|ansatz|haushaltsansatz|besoins|prévu|budget voté|budget primitif|budget alloué|crédits votés|crédits ouverts|requerido|previsto|presupuesto|presupuesto inicial|presupuesto aprobado|créditos iniciales'.split(
      '|',
    ),
  value:
    'so far|reached|assisted|funded|funding|received|available|raised|secured|delivered|collected|completed|done|spent|spend|outturn|expenditure|erhalten|eingegangen|finanziert|gespendet|donated|ausgegeben|reçu|collecté|collectés|récolté|financé|dépensé|consommé|exécuté|mandaté|recibido|recaudado|financiado|gastado|ejecutado|obligaciones reconocidas'.split(
      '|',
    ),
};

/** Names of what people give to a cause, and of the number of them that it needs: next to each other they are value and target. Elsewhere a threshold may be a limit. */
export const OF_SUPPORT: typeof OF_TARGETS = {
  target:
    'required|needed|need|erforderlich|benötigt|nötig|requis|nécessaire|nécessaires|requerido|requeridas|necesarias|threshold|quota|quorum|minimum|minimum number|schwelle|hürde|unterstützungsquorum|mindestzahl|seuil|minimum requis|umbral|cuota|mínimo'.split(
      '|',
    ),
  value:
    'have|got|in stock|stock level|on hand|recruited|signed up|signatures|signature count|signatories|valid signatures|verified signatures|signatures collected|signatures gathered|signatures obtained|signatures submitted|votes|votes cast|supporters|pledges|backers|members|members present|turnout|attendance|volunteers|unterschriften|gültige unterschriften|gesammelte unterschriften|stimmen|mitglieder|unterstützer|signatures recueillies|signatures valides|signatures validées|voix|votants|adhérents|présents|firmas|firmas válidas|firmas recogidas|firmas reunidas|votos|apoyos|miembros|asistentes'.split(
      '|',
    ),
};

/** Names of columns of groups besides those of parents, in a chart that asks for these. In others they are series. */
const GROUPS =
  'section|theme|pillar|domain|topic|priority|workstream|abschnitt|thema|säule|handlungsfeld|thème|pilier|volet|axe|sección|tema|pilar|eje';

/** Fields whose header may also have a period: "Baseline (2015)", "Latest 2022", "Q1 actual". */
export const DATED: readonly string[] = ['value', 'target', 'baseline', 'previous'];

/** A header without words that say no more than its name: "Funds available", "Total requirements", "Raised so far". */
export const withoutFiller = (name: string): string =>
  name
    .replace(
      /^(?:(?:total|net) )?(?:(?:funds?|funding|fundraising|amount|money|total)(?: (?:amount|funds?|funding))?) (?=\p{L})/u,
      '',
    )
    .replace(
      /^(?:people|persons|individuals|beneficiaries|households|children|patients) (?=(?:targeted|reached|assisted)$)/,
      '',
    )
    .replace(/^(?:ytd|year[ -]to[ -]date|qty|quantity) (?=\p{L})/u, '')
    .replace(/^(soll|ist|plan)-(?!wert)\p{L}{3,}$/u, '$1')
    .replace(/ (?:so far|to date|year[ -]to[ -]date|ytd|funding|funds?|amount|value)$/, '');

/** Names of columns of what was pledged. */
export const PLEDGED = ['pledged', 'pledges', 'committed'];

/** True for the name of a column of what came to a campaign, in the form of {@link nameOf}: "Total raised", "amountPledged". */
export const isAmountName = (name: string): boolean =>
  [...fieldNames('value'), ...OF_TARGETS.value, ...PLEDGED].includes(withoutFiller(name));

/** True for the name of a column that is the total of something, in the form of {@link nameOf}: "Total raised". */
export const isTotalOf = (name: string): boolean => /^(?:grand )?total /.test(name);

/** True for the name of a column of currencies, in the form of {@link nameOf}. */
export const isCurrencyName = (name: string): boolean =>
  /^(?:.+[ -])?(?:currency|währung|devise|moneda)(?: ?(?:code|symbol|sign))?$/.test(name);

/** True for the head of the kinds of things, which are names only if no other column has these: "Category". */
export const isCategoryHead = (header: string): boolean =>
  /^(?:category|kategorie|catégorie|categoría)$/.test(nameOf(header));

/** A header without the period before or after the name, or the number of a year: "target" of "Target 2024", "Q1 target" and "Yr 2 target". */
export const undated = (header: string): string =>
  nameOf(header)
    .replace(/^(?:q[1-4]|(?:year|yr) ?\d\d?|(?:19|20)\d\d(?:[-/–]\d{2,4})?) /, '')
    .replace(
      / (?:(?:for|by|in) )?(?:q[1-4] ?)?\(?(?:(?:19|20)\d\d(?:[-/–]\d{2,4})?|q[1-4]|(?:year|yr) ?\d\d?)\)?$/,
      '',
    );

/** The quarter or the numbered year in a header as a period of no real time, by which columns have an order: `2000-Q2` of "Q2 actual", `2002` of "Yr 2 target". Undefined if it has none. */
export function courseTime(header: string): string | undefined {
  const [, quarter, year] = /(?<!\p{L})(?:(q[1-4])|(?:year|yr) ?(\d\d?))(?![\p{L}\d])/iu.exec(header) ?? [];
  if (quarter) return `2000-${quarter.toUpperCase()}`;
  return year && `20${year.padStart(2, '0')}`;
}

/** A field of a record. */
export type Field = keyof typeof NAMES;

/** All fields, in the order in which they look for their columns. */
export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** The names that the column of a field may have. */
export const fieldNames = (field: Field): readonly string[] => NAMES[field].split('|');

/** English heads of a first column. */
const ENGLISH_HEADS = ['date', 'year', 'quarter', 'month', 'week', 'day', 'company'];

/** The same in a table with this first head: next to an English one, "Meta" is a company, and no target in Spanish or Portuguese. */
export const namesBeside = (field: Field, head: string | undefined): readonly string[] =>
  field === 'target' && ENGLISH_HEADS.includes(nameOf(head))
    ? fieldNames(field).filter((name) => name !== 'meta')
    : fieldNames(field);

/** True for a text that is one of the names of a field, however it is written. */
export const isNameOf = (field: Field, text: string | undefined): boolean => fieldNames(field).includes(nameOf(text));

/** True for the header of a column of groups, in the form of {@link nameOf}, in a chart that asks for parents. */
export const isGroupName = (name: string): boolean => [...fieldNames('parent'), ...GROUPS.split('|')].includes(name);

/** True for the head of a column of versions, in the form of {@link nameOf}: 3.10 is no number, and follows 3.9. */
export const isVersionName = (name: string): boolean => /^(?:\S+ )?versi(?:on|ón)(?: (?:number|no\.?))?$/.test(name);

/** Headers of places in a ranking. */
export const RANKS = 'rank|rang|rango|pos|position|place|rk|platz';
const RANK = new RegExp(`^(?:${RANKS})$`);

/** True for the name of places in a ranking, in the form of {@link nameOf}: "rank", "world ranking". */
export const isRankName = (name: string): boolean =>
  name !== 'place' && (RANK.test(name) || / rank(?:ing)?$/.test(name));

/** Headers of columns that number or code the rows, and name nothing. */
const CODES = new RegExp(
  `^(?:${[
    RANKS,
    // Numbers of rows, alone or in a file.
    'row|index(?: ?nu?m| ?no)?|idxs?|ticket|lfd\\. ?nr\\.?|(?:s|sr|sl|serial)\\.? ?no\\.?',
    '[fgo]id|ogc ?fid|object ?id|(?:.*[ -])?sort(?:ierung)?|(?:sort|display) ?order',
    // Codes and keys, of the rows or of something: "ID", "area code", "Code (M49)", "dimunitid".
    '(?:.*[ -])?(?:code|id|uid|guid|uuid|slug|ref|reference)|_id|(?:meta[- ])?instance ?id|dguid|geo ?id|(?:.*[ -])?identifier',
    'code[ -].*|\\w*period(?:id|code)|\\w+unit(?:id|code)|iso.*|.*[ -]iso ?\\d?',
    '(?:.*[ -])?(?:codice|c[oó]digo|clave|kod)(?:[ -].*)?|cod[ -].*',
    '(?:.*[ -])?abb(?:r(?:ev(?:iation)?)?)?',
    // Codes of areas.
    'fips|ags|nuts ?\\d?|lau ?\\d?|insee|istat|ibge|plz|zip(?: ?codes?)?|post ?codes?|bfs[ -]?nr\\.?',
    'cbsa|teryt|nis|kgs|codmun|postleitzahl|cep|(?:wd|lad|lsoa|msoa|ctyua|utla|rgn|ctry|pcon)\\d\\dcd',
    '.*(?:(?:gemeinde|regional|kreis)schlüssel|kennziffer)|\\p{L}{3,}(?:code|kode|nummer|\\.?[ -]?nr\\.?)',
    // Codes of schools, hospitals, charities and companies.
    'urn|laestab|ukprn|npi|ccn|cnes|siren|siret|kvk|cnpj|ein|pk',
    '(?:charity|company|registration|registered|licen[cs]e|account|catalogue|reference|permit|vat|tax|phone|telephone|fax) (?:number|no\\.?)',
    // Codes of industries, products and functions of government.
    '(?:naics|nace|isic|noga|coicop|cofog)(?:[ -].*)?',
    // What statistics offices write of a series.
    'freq|decimals?|country ?iso ?\\d? ?code|decimal (?:date|year)|idbank|dernière mise à jour',
  ].join('|')})$`,
  'u',
);

/** True for the header of a column of places in a ranking, in the form of {@link nameOf}. An average of places is one of figures. */
export const isRank = (name: string): boolean => RANK.test(name);

/** Headers of the two numbers of a place on the earth: "lat" and "long", "Latitud" and "Longitud", "start_lat" and "start_lng". */
const COORDINATES = [
  /^(?:.* )?(?:lat(?:itude?|itudine)?|northing|breitengrad|緯度)(?: .*)?$/,
  /^(?:.* )?(?:lon(?:g(?:itude?|itudine)?)?|lng|easting|längengrad|経度)(?: .*)?$/,
];

/** The axis of a coordinate by its header, in the form of {@link nameOf}: 0 for latitudes, 1 for longitudes. -1 if it is none. "Long" without a latitude next to it may be a length. */
export const coordinateAxis = (name: string): number => COORDINATES.findIndex((one) => one.test(name));

/** Headers of numbers of rows before their names; after these they count, or answer: "Ward, No.", "Yes, No". */
const NUMBERS = /^(?:#|no\.?|nr\.?|n°|num\.?|numéro|nummer)$/;

/** Headers of numbers of rows that are no numbers unless they run: a trade counts "Orders", and an "Order" is one of animals. */
const PLACES = /^(?:order|orden|ordre|reihenfolge)$/;

/** True for the header of a column of 1, 2, 3 and so on that numbers the rows, in the form of {@link nameOf}. "No" may be the votes against. */
export const isRunningName = (name: string): boolean => name !== 'no' && (PLACES.test(name) || isCode(name, true));

/** True for the header of a column that numbers or codes the rows, in the form of {@link nameOf}. `isFirst` is true in front of the names of the rows. */
export const isCode = (name: string, isFirst: boolean): boolean =>
  // "Area code (M49)" names the list of its codes, "Index (2010 = 100)" its base. "Count of Donor ID" is how many there are.
  (CODES.test(name.replace(/ \([^()=]*\)$/, '')) && !/^(?:distinct )?count of /.test(name)) ||
  (isFirst && NUMBERS.test(name));
