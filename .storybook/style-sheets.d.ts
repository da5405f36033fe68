// Style sheets that Vite gives as text.
declare module '*.css?inline' {
  const text: string;
  export default text;
}
