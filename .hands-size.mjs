import * as esbuild from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { relative } from 'node:path';
const tags=process.argv.slice(2);
for (const t of tags) {
 const r = await esbuild.build({entryPoints:[`dist/${t}/define.js`],bundle:true,splitting:true,format:'esm',minify:true,metafile:true,write:false,outdir:'/tmp/x',target:'es2022'});
 const start=new Set(); const q=Object.keys(r.metafile.outputs).filter(o=>r.metafile.outputs[o].entryPoint===`dist/${t}/define.js`);
 while(q.length){const o=q.pop(); if(start.has(o))continue; start.add(o); for(const i of r.metafile.outputs[o].imports) if(i.kind==='import-statement') q.push(i.path);}
 const f=Object.fromEntries(r.outputFiles.map(f=>[relative('.',f.path),f.text]));
 let sum=0; const ins={};
 for(const o of start){const k=Object.keys(f).find(k=>k.endsWith(o.replace(/^.*\//,'')));sum+=brotliCompressSync(f[k]).length; for(const [i,{bytesInOutput}] of Object.entries(r.metafile.outputs[o].inputs)) ins[i]=(ins[i]||0)+bytesInOutput;}
 console.log(t,sum,[...start].length);
 if(process.env.WHY) for(const [i,b] of Object.entries(ins).sort((a,b)=>b[1]-a[1])) console.log(String(b).padStart(7),i);
}
