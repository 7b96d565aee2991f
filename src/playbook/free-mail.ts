// Domains whose users share no company. Source: the providers' own sign-up pages; sub-brands by country included.
const FREE = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com ' +
    'icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de ' +
    'freenet.de posteo.de mailbox.org mail.com zoho.com fastmail.com hey.com tutanota.com tuta.com yandex.com yandex.ru ' +
    'mail.ru bk.ru inbox.ru list.ru qq.com 163.com 126.com sina.com foxmail.com naver.com hanmail.net daum.net ' +
    'orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it tin.it tiscali.it alice.it wp.pl o2.pl onet.pl ' +
    'interia.pl seznam.cz centrum.cz bol.com.br uol.com.br terra.com.br rediffmail.com btinternet.com sky.com ntlworld.com ' +
    'comcast.net verizon.net att.net cox.net charter.net sbcglobal.net bellsouth.net bigpond.com optusnet.com.au ' +
    'xtra.co.nz shaw.ca rogers.com sympatico.ca telus.net ziggo.nl kpnmail.nl hetnet.nl telenet.be skynet.be bluewin.ch'
  ).split(' '),
);

/** True for a mail provider's domain (`gmail.com`, `yahoo.co.uk`): the people there are no colleagues. */
export const isFreeMail = (domain: string): boolean =>
  FREE.has(domain) || /^(yahoo|hotmail|outlook|live|gmx)\.[a-z]{2,3}(\.[a-z]{2})?$/.test(domain);
