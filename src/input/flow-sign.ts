/** A sign that ends a label or begins a command, such as `click` or `%%{init}`, in Mermaid, the language of flow charts. */
export const flowSign = /["`;#%{}[\]<>|\\]/;
