// The article version that reports are stored under.
export interface Home { readonly version: number; readonly article: string; readonly text: string; readonly textHash: string; readonly outlet: string | null }
