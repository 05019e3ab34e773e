/** Words by which a page tells what kind it is. Tested on titles, headings, addresses and short pages. */

export const RFQ =
  /\brfq|request[- ]for[- ](?:quot|prop)|buy(?:ing)?[- ]?(?:lead|request)|\btender|solicitation|opportunities|закупк|закупів|тендер|запрос цен|求购|询价|采购需求|招标|採購|teklif talebi|alım talebi|[iİ]hale|ausschreibung|preisanfrage/i;
export const CHECKOUT =
  /check-?out|\bcart\b|basket|order (?:summary|confirm|detail)|sepet|sipariş|корзин|оформлени|ваш заказ|кошик|замовлення|购物车|结算|订单|warenkorb|\bkasse\b|bestellung|panier|carrito/i;
export const SEARCH =
  /[?&](?:q|s|k|query|keyword|search\w*)=|\/(?:search|categor\w+|catalog)\b|search results?|results? for/i;
export const WALL =
  /captcha|not a robot|are you (?:a )?(?:human|robot)|verify (?:that )?you|just a moment|attention required|access denied|please wait|checking your browser|unusual traffic|не робот|доступ ограничен|проверк. браузера|robot olmad|güvenlik doğrula|验证码|安全验证/i;
export const NOT_FOUND =
  /\b404\b|page not found|not be found|no longer available|sayfa bulunamad|страница не найдена|页面不存在|nicht gefunden/i;
/** What a heading says where nothing was found. */
export const NO_RESULTS =
  /\bno (?:\w{1,12} )?(?:results|matches|products|items|listings)\b|(?:couldn|didn)['’]?t find|(?:could|did) not find|\b0 results|nothing (?:was )?found|ничего не на(?:шлось|йдено)|(?:товаров|результатов) не найдено|нічого не знайдено|sonuç bulunamad|keine (?:ergebnisse|treffer|produkte|artikel)|aucun (?:résultat|produit)|no se (?:han )?encontr|sin resultados|ness?un (?:risultato|prodotto)|brak wyników|nie znaleziono|geen resultaten|nenhum (?:resultado|produto)|没有找到|未找到|无结果|見つかりませんでした|검색 ?결과가 없/i;
export const BUY =
  /^\W{0,3}(?:add to (?:cart|basket|bag)|buy(?: it)? now|buy$|order now|start order|(?:request|get|ask for)(?: an?| the| latest)? (?:quote|quotation|price|offer)|(?:send )?inqui(?:ry|re)(?: now)?$|contact (?:supplier|seller)|preis anfragen|angebot anfordern|demander un (?:devis|prix)|solicitar (?:presupuesto|cotizaci|orçamento)|richiedi (?:preventivo|offerta)|zapytaj o cen|запросить цену|узнать цену|立即询价|sepete ekle|sat[ıI]n al|teklif al|в корзину|купить|заказать|до кошика|в кошик|купити|加入购物车|立即购买|加入購物車|in den warenkorb|jetzt kaufen|ajouter au panier|comprar)/i;
