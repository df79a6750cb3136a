const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
} as const;

export type ExportFormat = Exclude<keyof typeof contentTypes, 'zip'>;
export type FileHeaders = Record<'content-type' | 'content-disposition' | 'cache-control', string>;

/** The headers of a reply that carries a file. The plain name is for clients that know no Chinese. */
export function fileHeaders(
  format: keyof typeof contentTypes,
  { plain, name }: { plain: string; name: string },
): FileHeaders {
  const safe = plain.replace(/[^\w.-]/g, '_');
  return {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="${safe}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  };
}
