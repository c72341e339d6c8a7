/** What we use of WebAssembly: every Node has it, its types come with those of browsers only. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  const Module: new (bytes: Uint8Array) => Module
  const Memory: new (size: { readonly initial: number }) => Memory
  const Instance: new (module: Module) => Instance
}
