/** What is used of the WebAssembly build of PHP; the declarations it ships cannot be read as modules. */
declare module '@php-wasm/node-8-3' {
  export function getPHPLoaderModule(): Promise<unknown>;
}
declare module '@php-wasm/universal' {
  /** The file system of a running PHP (Emscripten's). */
  interface PhpFiles {
    filesystems: Readonly<Record<string, unknown>>;
    mount: (kind: unknown, options: { root: string }, place: string) => unknown;
    unmount: (place: string) => void;
  }
  export interface PHPResponse {
    readonly text: string;
    readonly bytes: Uint8Array;
    readonly errors: string;
    readonly exitCode: number;
    readonly httpStatusCode: number;
    readonly headers: Record<string, string[]>;
  }
  interface PhpRequest {
    code?: string;
    scriptPath?: string;
    relativeUri?: string;
    protocol?: string;
    method?: string;
    headers?: Record<string, string>;
    body?: Uint8Array;
    $_SERVER?: Record<string, string>;
  }
  export function loadPHPRuntime(loader: unknown): Promise<number>;
  export class PHP {
    constructor(runtime: number);
    mkdir(folder: string): void;
    mount(place: string, handler: (php: PHP, files: PhpFiles, place: string) => () => void): Promise<unknown>;
    run(request: PhpRequest): Promise<PHPResponse>;
    exit(): void;
  }
}
