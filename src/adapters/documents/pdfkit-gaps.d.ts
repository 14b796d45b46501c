// What pdfkit 0.20 can do and @types/pdfkit 0.17 does not know yet. Remove each line when the published types have it.

declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }

  interface PDFOutline {
    addItem(
      title: string,
      options: { expanded?: boolean; top?: number; left?: number },
    ): PDFOutline;
  }

  namespace Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row' | 'Both';
    }
  }
}
