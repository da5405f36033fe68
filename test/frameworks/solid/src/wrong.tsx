// Must not compile.
export const page = <campaign-progress data={{ title: 'Homes insulated' }} />;
