import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** `src/figure/element.ts` → `dist/figure/element.js`: the built module, which is the one that is shipped. */
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
/** What a page does not use: private members, and the static ones, by which Lit is told what to do. */
const isInner = ({ name, privacy, static: isStatic }) =>
  isStatic || ['private', 'protected'].includes(privacy) || /^[#_]/.test(name);

/** `figure` → `FigureData`: the name of a room's contract. */
const contractOf = (room) => `${room[0].toUpperCase()}${room.slice(1)}Data`;

/** Names the built modules, the tag of each room and the module that registers it, and leaves out what is inner. */
const publicFace = () => ({
  name: 'public-face',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules;
    for (const module of [...modules]) {
      const { path, declarations, exports } = module;
      const room = /^src\/(\w+)\/element\.ts$/.exec(path)?.[1];
      module.declarations = declarations.filter(({ kind }) => kind === 'class');
      module.exports = exports.filter(({ name }) => module.declarations.some((each) => each.name === name));
      for (const declaration of module.declarations) {
        if (room) {
          const name = (declaration.tagName ??= `campaign-${room}`);
          const definition = {
            kind: 'custom-element-definition',
            name,
            declaration: { name: declaration.name, module: path },
          };
          modules.push({
            kind: 'javascript-module',
            path: `src/${room}/define.ts`,
            declarations: [],
            exports: [definition],
          });
        }
        declaration.customElement = room !== undefined;
        const members = declaration.members?.filter((member) => !isInner(member));
        const isPublic = ({ fieldName }) => members?.some(({ name }) => name === fieldName);
        declaration.members = members;
        // Parameters of the base class.
        for (const member of (room && members) || [])
          if (member.type)
            member.type = {
              text: member.type.text.replace(/\bInput\b/g, contractOf(room)).replace("Layout['form']", 'string'),
            };
        // The base class leaves the form to each chart, which names its own; the first of them is the default.
        for (const each of [...(members ?? []), ...(declaration.attributes ?? [])].filter(
          ({ name }) => name === 'form',
        ))
          if (room) {
            [each.default] = each.type.text.split(' | ');
            delete each.inheritedFrom;
          }
        // Those without a field are read as they stand.
        declaration.attributes = declaration.attributes?.filter((each) => !each.fieldName || isPublic(each));
        // Those without a word are guesses from code that dispatches an event under a variable's name.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
    customElementsManifest.modules = JSON.parse(JSON.stringify(modules), (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string' ? built(value) : value,
    );
  },
});

export default {
  globs: [
    'src/*/element.ts',
    'src/element/attributed-element.ts',
    'src/element/worded-element.ts',
    'src/element/chart-element.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // else it rewrites package.json
  plugins: [
    publicFace(),
    customElementVsCodePlugin({
      hideLogs: true,
      outdir: 'dist/editors',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      hideLogs: true,
      outdir: 'dist/editors',
      webTypesFileName: 'web-types.json',
      packageJson: false,
    }),
  ],
};
