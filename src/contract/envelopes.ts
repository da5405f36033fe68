/** Members in which the answers of an API have their rows, or an object that has them. */
export const ENVELOPES = 'results|result|data|records|rows|items|value|values|response|dataset|table|d'.split('|');

/** Further ones, next to none of these. They are names of things where they hold a figure. */
export const CONNECTIONS = ['nodes', 'edges', 'hits', 'features'];
