/** Names of desks, not of people: English, German, French, Spanish, Italian, Portuguese, Polish, Dutch, Nordic. */
const DESKS = new Set(
  (
    'info information infos contact contactus hello hi hey office mail email post team sales presales business ' +
    'commercial marketing media press pr news newsletter events event webinar webinars support help helpdesk service ' +
    'services servicedesk customerservice customercare care feedback enquiries enquiry inquiries inquiry admin ' +
    'administration administrator webmaster hostmaster it itsupport noc security abuse privacy dpo gdpr legal ' +
    'compliance hr people careers career jobs job recruiting recruitment talent apply training academy billing ' +
    'invoice invoices invoicing accounts accounting accountspayable ap ar finance payments payroll purchasing ' +
    'procurement buying orders order booking bookings reservations reception frontdesk secretary secretariat ' +
    'management board partners partner partnerships investors ir shop store webshop dev developers api root ' +
    'kontakt anfrage anfragen vertrieb verkauf einkauf buchhaltung rechnung rechnungen rechnungswesen empfang ' +
    'zentrale sekretariat personal bewerbung bewerbungen presse kundenservice kundendienst bestellung bestellungen ' +
    'contacto contato contatto ventas ventes compras achats acquisti vendite comercial commerciale amministrazione ' +
    'administracion administracao segreteria direction accueil comptabilite contabilidad facturacion recrutement ' +
    'biuro sekretariat sprzedaz handlowy kadry rekrutacja ksiegowosc zamowienia verkoop inkoop administratie ' +
    'salg forsaljning myynti myyntti posti asiakaspalvelu'
  ).split(' '),
);

/** True for an address that several people read (`info@`, `sales-uk@`, `hr.team@`). A folded address expected. */
export function isShared(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*/, '');
  const words = local
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[._\-\d]/)
    .filter(Boolean);
  // Behind a desk stands a place or language (`uk`, `de`) or another desk; behind a name a family name.
  const isDesk = (it: string, i: number) => DESKS.has(it) || (i > 0 && it.length <= 3);
  return DESKS.has(words.join('')) || (words.length > 0 && words.every(isDesk));
}
