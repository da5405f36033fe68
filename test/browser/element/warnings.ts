/** The warnings of the console in each test of a file. */
export function heardWarnings(): readonly string[] {
  const heard: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    heard.length = 0;
    console.warn = (text: string) => void heard.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return heard;
}
