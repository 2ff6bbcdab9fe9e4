/** What Node itself takes. */
