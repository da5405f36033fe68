/** The type of a style sheet that a module imports for its effect: `import 'campaign-charts/themes/newspaper.css'`. */
export {};
