/**
 * What stands on buttons, in English, Turkish, Russian, Ukrainian, Chinese, German, French and Spanish. Each word is
 * tested from its beginning, so that endings do not matter; a space at the end closes it. Chinese has no spaces.
 */

const words = (...languages: string[]) => new RegExp(` (?:${languages.join('|')})`, 'u');

/** Says that a whole order or request goes out: enough by itself on a page of that kind. */
const OUTRIGHT = words(
  'place (?:my |your |the |an )?order|submit (?:my |your |the |an )?(?:order|rfq|request|inquiry|enquiry|quot)|send (?:my |your |the |an? )?(?:rfq|request|inquiry|enquiry|quot|order)|post (?:my |your |the |an? )?(?:rfq|request|buying)|request (?:a |for )?quot|complete (?:my |your |the )?(?:order|purchase|checkout)|confirm (?:my |your |the )?(?:order|purchase)|confirm and pay|order and pay|pay now|approve (?:the )?order',
  'sipariş(?:i|imi)? (?:ver |onayla|tamamla|gönder)|talep (?:gönder|oluştur)|talebi (?:gönder|ilet)|teklif (?:iste|talep)|ödemeyi tamamla|alışverişi tamamla',
  'отправить (?:заказ|запрос|заявк)|оформить заказ|разместить заказ|подтвердить заказ|запросить (?:цен|кп|предлож)|оставить заявк',
  '(?:надіслати|відправити) (?:замовл|запит|заявк)|оформити замовл|підтвердити замовл|залишити заявк',
  '.{0,8}(?:提交订单|提交訂單|提交询价|提交詢價|发送询盘|發送詢盤|发送询价|发布采购|發布採購|确认下单|確認下單|立即支付|确认订单|確認訂單)',
  '(?:jetzt |zahlungspflichtig |kostenpflichtig )+(?:bestell|kauf)|bestellung (?:absend|abschick|aufgeb|abschließ|bestätig)|anfrage (?:send|absend|abschick|stell)|angebot (?:anforder|anfrag|einhol)',
  'passer (?:la |ma |votre )?commande|valider (?:la |ma |votre )?commande|confirmer (?:la |ma |votre )?commande|envoyer (?:la |ma |votre |une )?demande|demander (?:un |le )?(?:devis|prix)|payer maintenant',
  '(?:realizar|hacer|tramitar|confirmar|finalizar|enviar) (?:el |mi |su |tu )?pedido|enviar (?:la |mi |una )?(?:solicitud|consulta)|(?:solicitar|pedir) (?:una |la )?(?:cotiz|ofert|presup)|pagar ahora|finalizar (?:la |mi )?compra',
);

/** Says that something goes out: enough inside a form that asks who and where. */
const SENDING = words(
  'send |submit |order |order now |buy |buy now |pay |confirm |checkout |check out |request |enquire |inquire |post |get (?:a |your )?quot|contact (?:the )?(?:supplier|seller)',
  'gönder|ilet |onayla|satın al|öde |öde(?:me )?yap|sipariş ver|teklif al',
  'отправить |подтвердить |оплатить |заказать |купить |запросить |оформить ',
  'надіслати |відправити |підтвердити |оплатити |сплатити |замовити |купити |запросити |оформити ',
  '.{0,4}(?:提交|发送|發送|送出|下单|下單|付款|支付|确认|確認|询价|詢價|结算|結算|购买|購買)',
  '(?:ab)?senden |abschicken |bestellen |kaufen |bezahlen |bestätigen |anfragen |(?:jetzt|kostenlos|unverbindlich) (?:send|absend|anfrag)',
  'envoyer |soumettre |commander |payer |confirmer |valider |acheter ',
  'enviar |comprar |pagar |confirmar |finalizar |solicitar |tramitar ',
);

/** Says something else. Weighed after OUTRIGHT. */
const OTHERWISE = words(
  'search|find |filter|sort |subscri|newsletter|sign |log ?in|register|join |add |wish|favo|compare|coupon|promo|voucher|discount|gift|apply |back |go back|cancel|close |delete|remove|edit |change|save |draft|upload|attach|browse|.{0,20}(?:code|otp|review|comment|feedback|rating|sample picture) |reset|clear |update|track|chat|report|share|print|upgrade|download',
  'ara |bul |filtre|abone|.{0,20}(?:bülten|sepet|favori|kupon|kod|yorum|yıldız)|giriş|üye |kayıt|uygula|geri |vazgeç|iptal|kapat|sil |düzenle|değiştir|kaydet|taslak|yükle|temizle|güncelle|sohbet|yazdır|indir',
  'найти|поиск|искать|фильтр|подпис|войти|вход|регистр|зарегистр|.{0,20}(?:корзин|избранн|купон|промокод|код |отзыв|комментар|рассылк)|примен|назад|отмен|закры|удал|измен|сохран|чернов|загруз|прикреп|сброс|очист|обнов|чат |печат|скач',
  'знайти|пошук|шукати|фільтр|підпис|увійти|вхід|зареєстр|.{0,20}(?:кошик|обран|купон|промокод|код |відгук|комент|розсилк)|застос|назад|скас|закри|видал|змін|зберег|чернет|завантаж|прикріп|скин|очист|онов|чат |друк',
  '.{0,12}(?:搜索|搜尋|查找|筛选|篩選|订阅|訂閱|登录|登錄|登入|注册|註冊|购物车|購物車|收藏|优惠|優惠|验证码|驗證碼|返回|取消|关闭|關閉|删除|刪除|修改|编辑|編輯|保存|草稿|上传|上傳|评论|評論|评价|評價|重置|清空|更新|聊天|打印|下载)',
  'suche|finden |filter|sortier|.{0,20}(?:newsletter|warenkorb|merkliste|wunsch|gutschein|rabatt|kommentar|bewertung|code) |abonnier|anmelden |einloggen|registrier|einlösen|zurück|abbrech|schließ|lösch|entfern|bearbeit|änder|speicher|entwurf|hochlad|zurücksetz|aktualisier|chat |druck',
  'recherch|chercher|trouver|filtr|trier|.{0,20}(?:newsletter|panier|favoris|coupon|promo|commentaire|avis|code) |abonner|s abonner|connexion|se connecter|inscri|s inscri|appliquer|retour|annuler|fermer|supprimer|retirer|modifier|enregistrer|brouillon|télécharger|joindre|réinitial|effacer|actualiser|chat |imprimer',
  'busca|encontrar|filtr|ordenar|suscri|.{0,20}(?:carrito|cesta|favorit|cup[oó]n|descuento|comentario|reseña|c[oó]digo|boletín) |iniciar sesi|acceder|registr|aplicar|volver|atrás|cancelar|cerrar|eliminar|quitar|editar|modificar|guardar|borrador|subir |adjuntar|restablecer|borrar|actualizar|chat |imprimir',
);

export type Says = 'outright' | 'sending' | 'otherwise' | 'nothing';

/** Longer texts are no buttons. */
const MOST_CHARS = 80;

/** What a button's text says of what it does. `nothing`: no word of ours, or no text. */
export function saidBy(text: string): Says {
  const found = text
    .slice(0, MOST_CHARS + 1)
    .toLowerCase()
    .replaceAll('\u0307', '')
    .match(/[\p{L}\p{N}]+/gu);
  if (found === null || text.trim().length > MOST_CHARS) return 'nothing';
  const said = ` ${found.join(' ')} `;
  if (OUTRIGHT.test(said)) return 'outright';
  if (OTHERWISE.test(said)) return 'otherwise';
  return SENDING.test(said) ? 'sending' : 'nothing';
}
