import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
const entry=process.argv[2];
const b=await rollup({input:entry,plugins:[nodeResolve({exportConditions:['production']})],preserveEntrySignatures:false});
const {output}=await b.generate({format:'es',entryFileNames:'[name].js',chunkFileNames:'[name].js'});
const chunks=new Map(output.filter(c=>c.type==='chunk').map(c=>[c.fileName,c]));
const start=new Set();const visit=f=>{if(start.has(f))return;start.add(f);chunks.get(f).imports.forEach(visit)};
for(const c of chunks.values())if(c.isEntry)visit(c.fileName);
const mods=[...start].flatMap(f=>Object.entries(chunks.get(f).modules)).filter(([,m])=>m.code);
const code=[];
for(const [p,m] of mods){code.push((await transform(m.code,{minify:true,format:'esm',target:'es2022',legalComments:'none'})).code)}
const size=ks=>brotliCompressSync(ks.map(k=>code[k]).join('')).length;
const keys=mods.map((_,i)=>i).filter(i=>code[i]);
const total=size(keys);
console.log('total',total,'modules',keys.length);
const rows=keys.map(k=>({p:relative('.',mods[k][0]),raw:code[k].length,loo:total-size(keys.filter(x=>x!==k))}));
rows.sort((a,b)=>b.loo-a.loo);
const groups=new Map();
for(const r of rows){const g=r.p.includes('node_modules')?r.p.split('node_modules/')[1].split('/').slice(0,1).join('/'):r.p.split('/').slice(0,r.p.includes('words/en')||r.p.includes('forms/')||r.p.includes('/svg/')?3:2).join('/');groups.set(g,[...(groups.get(g)??[]),r.p]);}
const without=ps=>total-size(keys.filter(k=>!ps.includes(relative('.',mods[k][0]))));
for(const [g,ps] of groups)console.log(String(without(ps)).padStart(6),g,ps.length);
for (const rx of process.argv.slice(3)) console.log(rx, without(rows.map(r=>r.p).filter(p=>new RegExp(rx).test(p))));
console.log('--');
for(const r of rows)console.log(String(r.loo).padStart(6),String(r.raw).padStart(6),r.p);
