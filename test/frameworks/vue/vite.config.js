import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('campaign-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
