// Security headers: the API may do nothing in a browser; staff pages may run only our own files.
import helmet from 'helmet';

const everywhere = (publicUrl: string) => ({
  // On plain http these would lock a browser out of a service that never had a certificate.
  strictTransportSecurity: publicUrl.startsWith('https:')
    ? { maxAge: 31_536_000, includeSubDomains: false }
    : false,
  referrerPolicy: { policy: 'no-referrer' as const },
});

export const apiHeaders = (publicUrl: string) =>
  helmet({
    ...everywhere(publicUrl),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    // Read by pages of other origins, through CORS alone.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });

export const staffPageHeaders = (publicUrl: string) => {
  const sockets = publicUrl.replace(/^http/, 'ws');
  return helmet({
    ...everywhere(publicUrl),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        // Older Safari does not take 'self' for web sockets.
        'connect-src': ["'self'", sockets],
        'form-action': ["'none'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['lit-html'],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
};
