/**
 * The word groups that the German forms are made of. The verb of helping stands at the end, far from the modal and its
 * denial, so each verb is only listed where a first person who denies it mostly leaves one with nothing.
 */
export const germanWords: Record<string, string> = {
  neg: '(?:nicht|keine?[nmrs]?|keinerlei|nichts|niemals|nie|weder|nirgends|kaum)\\b',
  modal:
    '(?:kann|könnte|können|könnten|darf|dürfte|dürfen|werde|werden|möchte|möchten|will|wollen|würde|würden|mag|vermag)',
  cannot:
    '\\b(?:(?:ich|wir|meinereiner)(?: persönlich| selbst| leider| daher| also| hier)? {modal}|{modal} (?:ich|wir)|ich\\b[^.;:]{3,80}? und (?:kann|darf|werde|möchte|will|könnte))\\b(?:,[^.,;:]{2,40},)?[^.,;:]{0,60}? {neg}',
  unable:
    '(?:\\b(?:bin|sind|sehe|fühle) (?:ich|wir)|\\b(?:ich|wir) (?:bin|sind|sehe|fühle))\\b[^.,;:]{0,40}? (?:nicht (?:in der lage|imstande|im stande|befugt|berechtigt|bereit|autorisiert|ermächtigt|dazu (?:da|bereit|befugt)|dafür (?:da|gemacht|ausgelegt|programmiert|geeignet|zuständig|zu haben)|darauf ausgelegt)|ausserstande|außerstande|unfähig)|\\b(?:ist|es ist|wäre) (?:es )?mir (?:es )?[^.,;:]{0,24}(?:nicht (?:möglich|gestattet|erlaubt)|unmöglich|untersagt|verboten)|\\bmir ist es[^.,;:]{0,24}(?:nicht (?:möglich|gestattet|erlaubt)|untersagt|verboten)|\\b(?:habe ich|ich habe) (?:leider )?(?:nicht vor|keine absicht)',
  help: '(?:helfen|(?:weiter|aus|mit)(?:zu)?helfen|behilflich|unterstützen|beistehen|nach(?:zu)?kommen|erfüllen|bearbeiten|entsprechen|(?:mit)(?:zu)?(?:machen|wirken|gehen|spielen)|teil(?:zu)?nehmen|gut(?:zu)?heiss?en|gutheißen|befürworten|fördern|dienen|bei(?:zu)?tragen|aus(?:zu)?führen|ein(?:zu)?gehen|statt(?:zu)?geben|folge (?:zu )?leisten|(?:hilfe|beihilfe|unterstützung|hilfestellung|tipps|anleitung|anleitungen|auskunft|auskünfte)\\b[^.,;:]{0,16}(?:leisten|anbieten|geben|bieten|sein|erteilen|liefern)|begleiten|beteiligen|dabei sein|fort(?:zu)?fahren|weiter(?:zu)?machen|dazu her(?:zu)?geben|ermutigen|verleiten|ermöglichen|abnicken|übernehmen|(?:das|dies|so etwas|sowas) (?:zu )?(?:tun|machen))\\b',
  make: '(?:schreiben|verfassen|erstellen|(?<!be|ver|zu|auf|vor|ab|nach)geben|bereit(?:zu)?stellen|an(?:zu)?bieten|erklären|beschreiben|nennen|teilen|beantworten|antworten|erzählen|beurteilen|bewerten|(?:urteil|position|stellung)[^.,;:]{0,12} (?:fällen|abgeben|beziehen)|äuss?ern|äußern|aus(?:zu)?stellen|an(?:zu)?fertigen|entwerfen|fälschen|erfinden|dichten|reimen|verraten|zeigen|bei(?:zu)?bringen|mit(?:zu)?teilen|preis(?:zu)?geben|heraus(?:zu)?geben|liefern|vor(?:zu)?schlagen|formulieren|generieren|produzieren|kommentieren|spekulieren|diskutieren|besprechen|auf(?:zu)?listen|erläutern|auf(?:zu)?zählen|ab(?:zu)?geben|dar(?:zu)?legen|sagen|übersetzen|simulieren|nach(?:zu)?stellen|skizzieren|auf(?:zu)?setzen|texten|posten|verbreiten|vor(?:zu)?tragen|texte|lästern|herziehen|machen|anleiten|ausgeben|einnehmen|ergreifen|thematisieren|vertiefen|aus(?:zu)?führen|durch(?:zu)?gehen)\\b',
  present:
    '(?:helfe|unterstütze|erkläre|zeige|gebe|liefere|schreibe|verfasse|erstelle|mache|verrate|nenne|sage|beantworte|biete|teile|beteilige|leiste|fälsche|formuliere|erzähle|beziehe|bewerte|beurteile|kommentiere|stelle|entwerfe|begleite|spiele|übernehme|reime|dichte|äuss?ere|äußere|tue|produziere|bastle|baue|texte|diskutiere|spekuliere|verkaufe|plaudere|rücke|mische|erfinde|fertige|bespreche|erläutere|beschreibe|lästere|steuere|trage|setze|lege|singe|öffne|stehle|lüge|verpetze|serviere)',
  mine: '(?:meinen?|meiner|meinem|unsere[nrm]?|den (?:nutzungs|inhalts|community|sicherheits|geltenden)|die (?:nutzungs|inhalts|community|sicherheits)|der (?:nutzungs|inhalts|community|sicherheits)|openais?|anthropics?|googles?|meines|unseres)',
  policy:
    '(?:[a-z-]*)(?:richtlinien?|regeln?|grundsatz|grundsätze[n]?|bedingungen|prinzip(?:ien)?|leitlinien|vorgaben|standards?|werten?|programmierung|vorschriften|kodex|bestimmungen|policy|policies|überzeugungen|auftrag|ehre|natur)\\b',
  counsel:
    '(?:[a-zäöüß]*)(?:beratung|rat|ratschläge|auskunft|auskünfte|diagnosen?|empfehlung(?:en)?|meinung|urteil|einschätzung|prognosen?|vorhersagen?|garantie|bewertung|untersuchung|stellung|gutachten)\\b',
};
