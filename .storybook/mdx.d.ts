// Pages that Vite compiles to React components.
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
