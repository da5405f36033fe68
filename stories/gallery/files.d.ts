// Files that Vite imports as text.
declare module '*.html?raw' {
  const text: string;
  export default text;
}
declare module '*.css?raw' {
  const text: string;
  export default text;
}
