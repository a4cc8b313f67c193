/** Where a file is, for formats that name files by URI (RFC 3986). */
export interface ArtifactUri {
  readonly uri: string;
  /** True when the URI counts from the working folder, false for an absolute file address. */
  readonly relative: boolean;
}

/** The URI of a path with forward slashes, each segment percent-encoded as UTF-8. */
export function artifactUri(path: string): ArtifactUri {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}`, relative: false };
  // A drive of Windows, where another drive than the working folder's was named.
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}`, relative: false };
  return { uri: encoded, relative: true };
}
