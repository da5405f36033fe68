import * as esbuild from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
import { readFileSync } from 'node:fs';
const identity='export const highlighted=(d)=>d;';
const GROUPS={
 interaction:{'element/late-interaction.js':'export class LateInteraction{constructor(){}}'},
 highlight:{'marks/highlight.js':identity,'contract/highlight.js':'export const withHighlight=(a,d)=>d;'},
 annotation:{'contract/annotation-reading.js':'export const annotationsOf=()=>({});export const observationPlace=()=>0;','parts/annotation-layout.js':'export const annotationNotes=()=>[];export const remarkOf=()=>({});','delta/forms/annotations.js':'export const strippedEvents=()=>0'},
 stable:{'marks/stable-order.js':'export const inStableOrder=(m)=>m;'},
};
async function size(t,groups){
 const stubs=Object.assign({},...groups.map(g=>GROUPS[g]));
 const r = await esbuild.build({entryPoints:[`dist/${t}/define.js`],bundle:true,splitting:true,format:'esm',minify:true,metafile:true,write:false,outdir:'/tmp/x',target:'es2022',logLevel:'error',plugins:[{name:'s',setup(b){b.onLoad({filter:/dist\//},a=>{const p=relative('dist',a.path);if(!stubs[p])return; let c=stubs[p]; 
   if(p==='delta/forms/annotations.js'){const names=[...readFileSync(a.path,'utf8').matchAll(/export (?:function|const) (\w+)/g)].map(m=>m[1]).concat([...readFileSync(a.path,'utf8').matchAll(/export \{([^}]*)\}/g)].flatMap(m=>m[1].split(',').map(x=>x.trim().split(' as ').pop()))); c=[...new Set(names)].map(n=>`export const ${n}=()=>[];`).join('')}
   return {contents:c}})}}]});
 const start=new Set(); const q=Object.keys(r.metafile.outputs).filter(o=>r.metafile.outputs[o].entryPoint===`dist/${t}/define.js`);
 while(q.length){const o=q.pop(); if(start.has(o))continue; start.add(o); for(const i of r.metafile.outputs[o].imports) if(i.kind==='import-statement') q.push(i.path);}
 let all=''; let sum=0;
 for(const o of start){const k=r.outputFiles.find(k=>k.path.endsWith(o.replace(/^.*\//,''))).text; sum+=brotliCompressSync(k).length;}
 return sum;
}
for (const t of ['figure','progress','breakdown','delta','timeline']){
 const base=await size(t,[]);
 const out=[t,base];
 for(const g of Object.keys(GROUPS)) out.push(g, base-await size(t,[g]));
 out.push('all',base-await size(t,Object.keys(GROUPS)));
 console.log(out.join(' '));
}
