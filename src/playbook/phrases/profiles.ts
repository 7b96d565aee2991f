/** Frequent small words of a language, to tell on the device which one a draft is in. Words that several share count for each. */
export const PROFILES: Readonly<Record<string, string>> = {
  en: 'per no me do men man am or also die so he over here down see look per then than into other some them these those where while your the and to of a in is you that it for on are with as your this have from or we be at by not what can if will do an our i me my how which would there their has was more about just any one hi hello dear thanks when does who but let know so them they up out get could should been all new week time',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch sein wurde ich wir ihr ihnen ihre ihren uns was wenn hier hallo frau herr guten gern ohne geht durch beim vom warum woran wann danke vielen grüße mir mich du dir dich euch kann ob schon wer sehr geehrte genau kurz doch jetzt mal seit macht habe hätte wäre bitte gerne welche unser unsere dazu daran dabei',
  fr: 'le la les de des du un une et est en que qui dans pour pas sur au avec ce il elle vous nous je votre vos notre nos sont ou par plus ne se cette ces avez être bonjour merci cordialement bien si mais aux comme',
  es: 'el la los las de del un una y es en que para por con no se su sus lo al como más pero este esta usted le les nos nuestro nuestra hola gracias saludos tiene quién cómo cuántos qué estimado si muy ya',
  it: 'il lo la gli le di del della dei un una e è che in per con non si sono come più ma questo questa lei vostro nostra nostro ciao buongiorno grazie saluti ha anche se alla al dal nel vuole',
  pt: 'o a os as de do da dos das um uma e é em que para por com não se seu sua mais como mas este esta você olá obrigado obrigada bom dia prezado tem nos ao à são nosso nossa',
  nl: 'de het een en van is in op te dat die voor met niet aan zijn er om ook als maar bij u uw ik je jullie wij we ons onze heeft hebben wordt kan zal hallo beste groeten dank deze dit naar of over heb mee',
  sv: 'och att det i en som på är av för med till den har de inte ett om vi du ni er hej jag kan ert din men från så vill tack hälsningar',
  da: 'og at det i en som på er af for med til den har de ikke et om vi du jer hej jeg kan din men fra så vil tak hilsen',
  nb: 'og at det i en som på er av for med til den har de ikke et om vi du dere hei jeg kan din men fra så vil takk hilsen',
  fi: 'ja on ei että se hän oli mutta niin kuin tai myös jos olla mitä hei kiitos terveisin teidän meidän voi olisi sekä ovat tämä',
  pl: 'i w na się z do nie że to jest o jak ale po za od czy pan pani państwa dla są być dzień dobry dziękuję pozdrawiam ma lub przez który która bazie',
  cs: 'a v na se je že to s z do o i pro ale jak by za od po dobrý den děkuji vás vám jsme jsou nebo který',
  hu: 'a az és hogy nem is egy ez meg van volt csak már jó napot köszönöm üdvözlettel ön önök vagy mint kell',
  ro: 'și în de la cu pe un o nu este că pentru din mai ce sunt dar bună ziua mulțumesc vă dumneavoastră sau',
  tr: 'bir ve bu için ile de da ne var mı mi çok daha gibi olarak merhaba teşekkürler saygılarımla sizin size ama',
};
