import * as esbuild from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
async function run(t,stubs){
 const r = await esbuild.build({entryPoints:[`dist/${t}/define.js`],bundle:true,splitting:true,format:'esm',minify:true,metafile:true,write:false,outdir:'/tmp/x',target:'es2022',logLevel:'error',plugins:[{name:'s',setup(b){b.onLoad({filter:/dist\//},a=>{const p=relative('dist',a.path);if(!stubs[p])return;return {contents:stubs[p]}})}}]});
 const start=new Set(); const q=Object.keys(r.metafile.outputs).filter(o=>r.metafile.outputs[o].entryPoint===`dist/${t}/define.js`);
 while(q.length){const o=q.pop(); if(start.has(o))continue; start.add(o); for(const i of r.metafile.outputs[o].imports) if(i.kind==='import-statement') q.push(i.path);}
 const ins={};let sum=0,min=0,cat='';
 for(const o of start){const k=r.outputFiles.find(k=>k.path.endsWith(o.replace(/^.*\//,''))).text; sum+=brotliCompressSync(k).length;min+=k.length;cat+=k;for(const [i,{bytesInOutput}] of Object.entries(r.metafile.outputs[o].inputs)) ins[i]=(ins[i]||0)+bytesInOutput;}
 console.log(t,'chunks',start.size,'br',sum,'min',min,'br of one',brotliCompressSync(cat).length, [...start].map(o=>r.metafile.outputs[o].bytes).sort((a,b)=>b-a).join(' '));
 return ins;
}
const t=process.argv[2];
const a=await run(t,{}); const b=await run(t,{'element/late-interaction.js':'export class LateInteraction{constructor(){}}'});
for(const k of new Set([...Object.keys(a),...Object.keys(b)])) if((a[k]||0)!==(b[k]||0)) console.log((a[k]||0)-(b[k]||0),k);
