import type { WpsApplication } from './wps-application.ts';

interface WpsWindowObject {
  readonly Application?: WpsApplication;
  readonly wps?: { readonly WpsApplication?: () => WpsApplication };
}

/** The program around the page: newer hosts give `Application`, older ones `wps.WpsApplication()`. Null outside WPS. */
export function currentApplication(): WpsApplication | null {
  const { Application, wps } = globalThis as WpsWindowObject;
  return Application ?? wps?.WpsApplication?.() ?? null;
}
