/**
 * The words labels are made of, by concept, in the languages of the marketplaces. grammar.ts says which concepts make
 * which label: `Ursprungsland`, `country of origin`, `страна происхождения` and `原产国` are all country + origin.
 * Words stand here folded (rules/text/fold.ts; ideographs unspaced), because every page pays for this table: a test
 * holds them to it. `*` stands for any ending; words of one compound may follow each other directly.
 */
export const VOCABULARY = {
  maker:
    'manufactur*|mfr*|mfg|maker|made by|producer|uretici*|imalatci*|производител*|изготовител*|виробник*|制造商|厂商|厂家|生产商|製造商|廠商|hersteller*|herst|fabricant*|constructeur|fabricante*|produttore|costruttore|producent*|fabrikant*|vyrobc*|メーカー|製造元|제조사|제조업체|producator*|tootja|valmistaja|tillverkare|יצרן|الشركه المصنعه',
  brand:
    'brand*|make|trademark|trade mark|marka*|бренд*|марка|торговая марка|торгова марка|品牌|商标|廠牌|厂牌|marke|markenname|marque|marca|marchio|merk|znacka|ブランド|브랜드|kaubamark|varumarke|מותג|الماركه|العلامه التجاريه',
  part: 'part|parca*|детали|деталі|каталожныи|каталожнии|заводскои|零件|元件|器件|teile*|piece|pieza|peca|parte|czesci|onderdeel*|部品|부품',
  mpn: 'mpn|partnumber|p n|pn|парт номер|партномер|料号|料號|原厂型号|原廠型號|型番|품번|numero de parte|no de parte',
  number:
    'number*|no|nr|num|n|code*|kodu|kod|numara*|no su|номер*|код*|编号|编码|編號|編碼|代码|号|號|nummer*|numero|codice|codigo|cod|numer|cislo|番号|コード|번호|코드|رقم|referencia|nr katalogowy|referencyjny',
  reference: 'reference|ref|referencia*',
  model:
    'model*|modell*|модел*|型号|型號|款号|货号|貨號|规格型号|產品型號|modele|mudel|modely|モデル|形式|모델*|דגם|الموديل|موديل|style no|style number|type number|type no|typnummer|typenbezeichnung|typenummer',
  article: 'артикул*|арт|artikelnr*|artikelnummer|numer katalogowy|symbol|artikel nr|art nr|art|cod produs|produktove cislo|tootekood|kod tovaru|kod produktu|indeks|urun kodu|referans',
  item: 'item*|product*|goods|commodity|merchandise|urun*|malin|mal|товар*|продукц*|предмет закупки|商品|产品|產品|品|artikel*|produkt*|produit*|article|articulo|producto*|prodotto|articolo|waren*|製品|상품|제품',
  sku: 'sku|asin|web code|disti no|upc|ean|gtin|isbn|jan|barcode|barkod|штрих*|条码|item no|item number|mouser 编号',
  shop: 'order*|stock|stok|siparis|distributor|retailer|digikey|mouser|lcsc|rs|best*|bestell*|订货|库存|заказа|catalog|catalogue|supplier part|bestel*|zamowieni*|注文',
  hs: 'hs|h s|hscode*|hts|htsus|hts us|ushts|cnhts|hsn|taric|tariff*|tariffcode|gtip|g t i p|tn ved|тн вэд|тнвэд|уктзед|укт зед|customs|commodity code*|schedule b|harmonized*|harmonised*|intrastat|gumruk*|armonize|таможенн*|海关|税则号*|税号|海關|稅則*|zolltarif*|zoll*|warentarif*|statistische warennummer|warennummer|douanier*|douane*|sh|nomenclature|arancel*|partida arancelaria|fraccion arancelaria|doganale|nomenclatura combinata|celny|celna|goederencode|ncm|関税|統計品目|الرمز الجمركي|cn code|tarifaire',
  eccn: 'eccn*|useccn|euccn|eueccn|usml|export control classification|export control*|export control class*|出口管制*|ausfuhrkontroll*|ihracat kontrol|輸出規制分類|al nummer|ausfuhrlisten*',
  origin:
    'origin*|coo|mense*|orijin|происхожд*|походжен*|产地|原产*|原产国|產地|原產*|herkunft*|herkunfts|ursprung*|ursprungs|origine|provenance|origen|procedencia|pochodzen*|oorsprong|herkomst|origem|原産*|산지|원산지|povodu|puvodu|paritolu*|origini|מקור|المنشا|made in',
  made: 'made|manufacture|manufactured|production|produced|assembly|assembled|uretim|imal*|uretildigi|производств*|производства|произведено|изготовлени*|сделано|виробництва|виготовлено|зроблено|生产|制造|製造|生產|生産|herstellung*|hergestellt|produktion*|fabrication|fabrique|fabricacion|fabricado|hecho|produzione|fabbricazione|prodotto in|produkcji|wyprodukowano|fabricacao|vyroby|제조|ייצור',
  country: 'country*|nation|ulke*|стран*|краін*|国家|国别|国|國家|國|land|pays|pais|paese|kraj*|tara|krajina|zeme|riik|국|국가|ארץ|بلد|الدوله',
  place: 'place|location|region|territory|area|yer|yeri|bolge*|konum*|мест*|регион*|місц*|регіон*|地点|地點|地区|地區|城市|地|ort|lieu|lugar|luogo|regione|miejsce|plaats|local|regiao',
  delivery:
    'deliver*|ship|ships|shipto|shipped|shipping|shipment|dispatch*|send|sent|post|posts|teslim*|gonder*|sevk*|kargo*|доставк*|доставить|поставк*|отправк*|отправля*|отгрузк*|доставляем|відправ*|配送|送货|送貨|送|寄|收货|收貨|交货|交貨|运送|運送|liefer*|lieferung*|versand*|versendet|livraison|livrer|livre|expedi*|entrega*|entregar|envio*|envia|enviar|consegna*|spedi*|dostaw*|wysylk*|lever*|aflever*|bezorg*|verz*|配達|届け先|배송*|التسليم|الشحن|التوصيل',
  to: 'to|nach|an|a|vers|в|до|на|至|到|往|para|do|naar|الي',
  from: 'from|aus|von|depuis|из|від|з|自|desde|da|z|vanuit|dal',
  destination: 'destination*|place of performance|final|export to|exported to|import|importing|varis*|hedef|gidecegi|назначения|призначення|получения|目的|运抵|抵运|運抵|bestimmung*|bestimmungs|ziel*|destino*|destinazione|przeznaczen*|docelowy|bestemming|仕向|納入先|목적*|الوجهه',
  port: 'port|liman*|порт*|港|hafen|puerto|porto|haven|항',
  unload: 'discharge|unloading|bosaltma|выгрузки|вивантаження|卸货|卸|entladehafen|loschhafen|dechargement|descarga|sbarco|荷揚',
  load: 'loading|departure|fob|yukleme|cikis|погрузки|отгрузки|відвантаження|装运|起运|装货|裝運|起運|發貨|发货|出貨|verlade*|abgang*|chargement|embarquement|embarque|carga|carico|zaladunku|laad*|積出|発送元|出荷元',
  located: 'item location|located in|gonderim yeri|gonderildigi yer|sevkiyat yeri|sevk yeri|location of goods|stock location|goods location|warehouse|местонахождение товара|местоположение товара|urun konumu|stok yeri|货物所在地|artikelstandort|standort|lagerort|lieu ou se trouve l objet|localisation de l objet|ubicacion del articulo|ubicacion|luogo in cui si trova l oggetto|lokalizacja przedmiotu',
  served: 'market*|markets*|ships to|posts to|delivers to|we ship to|we deliver to|versendet nach|livre vers|envia a|spedisce a|доставляем в|отправляем в|verzendt naar|main market*|export market*|countries served|areas served|service area*|sales area|pazar*|рынки*|ринки*|география|主要市场|出口市场|销售市场|主要市場|销售区域|exportmarkte|absatzmarkte|hauptmarkte|liefergebiet|lieferlander|marches|mercados|mercati|rynki|afzetmarkten',
  terms: 'terms|conditions|method*|type|policy|options|kosul*|sekli|yontem*|suresi|условия|способ*|сроки|умови|спосіб|способи|方式|条款|条件|條款|條件|bedingungen|weise|zeit|zeiten|kosten|mode|condiciones|forma|metodo|termini|modalita|warunki|sposob|voorwaarden|condicoes|time|cost|costs|fee|note*|notu',
  shipment: 'incoterm*|packaging|packing|package|transport*|nakliye|ambalaj|paketleme|базис|упаковк*|пакування|物流|运输|运费|包装|包裝|貿易|贸易|價格|verpackung|emballage|embalaje|imballaggio|opakowanie|verpakking|embalagem|logistics|freight|route|rota*|маршрут*|梱包',
  payment: 'payment*|odeme*|оплат*|付款|支付|结算|zahlung*|zahl*|paiement*|pago*|pagamento*|platnos*|betaling*|支払*',
  category: 'category|kategori*|категори*|类目|类别|分类|分類|kategorie|categorie*|categoria|categorie',
  description: 'description|aciklama*|описание|опис|描述|详情|詳情|beschreibung|bezeichnung|descripcion|descrizione|opis|omschrijving|beschrijving|descricao|説明|popis|designation',
  message: 'message|inquiry|enquiry|remark*|comment|notes|special instructions|additional information|buying requirement*|requirement*|end use|intended use|purpose|mesaj*|talep*|talebiniz|notlar|kullanim amaci|kullanim|son kullanim|сообщение|дополнительная информация|додаткова інформація|запрос|текст запроса|примечани*|комментари*|назначение|цель|применение|конечное использование|повідомлення|запит|примітк*|коментар*|留言|询价内容|采购需求|需求*|备注|用途|備註|nachricht|anfrage|bemerkung*|anmerkung*|verwendungszweck|endverwendung|demande|remarques|utilisation finale|mensaje|consulta|observaciones|uso final|messaggio|richiesta|osservazioni|wiadomosc|zapytanie|uwagi|zastosowanie|bericht|opmerkingen|eindgebruik|mensagem|observacoes|メッセージ|備考',
  name: 'name|adi|ad|soyad|unvan*|имя|фио|наименование|название|ім я|піб|назва|姓名|名称|名稱|名|nom|nombre|nome|imie|nazwisko|nazwa|naam|氏名|名前|person|yetkili|контактное лицо|联系人|聯絡人|ansprechpartner|担当者|이름',
  city: 'city|town|sehir|il ilce|ilce|город|населенныи пункт|місто|所在城市|stadt|ville|ciudad|citta|miasto|stad|cidade|市区町村',
  address: 'address*|street|headquarters|head office|adres*|acik|merkez*|адрес*|юридическии|фактическии|почтовыи|местонахождение|адреса|юридична|地址|详细|所在地|公司所在地|adresse|anschrift|strasse|sitz|hauptsitz|siege|direccion|domicilio|indirizzo|sede|endereco|住所|주소|عنوان|العنوان|registered',
  phone: 'phone*|telephone|tel|mobile|cell|whatsapp|fax|telefon*|cep|gsm|тел|телефон*|мобильныи|моб|факс|мобільнии|电话|手机|電話|手機|rufnummer|mobil|handy|telephone*|portable|telefono*|movil|telefono|cellulare|telefoon*|telefone|celular|전화*|الهاتف',
  email: 'email*|e mail*|mail|e posta|eposta|эл почта|электронная почта|почта|електронна пошта|пошта|邮箱|电子邮箱|电子邮件|郵箱|電子郵件|courriel|correo*|correo electronico|posta elettronica|メール*|이메일|البريد الالكتروني',
  website: 'website|web site|web|homepage|home page|url|internet sitesi|web sitesi|саит*|веб саит|вебсаит|网站|网址|網站|網址|webseite|internetseite|site web|site internet|sitio web|pagina web|sito|sito web|strona*|ホームページ|ウェブサイト',
  tax: 'tax*|tax id*|taxpayer|vat*|gst*|ein|tin|registration number|registration no|vergi*|vkn|mersis|инн|кпп|огрн*|унп|бин|иин|едрпоу|окпо|єдрпоу|іпн|统一社会信用|纳税人识别|統一編號|ust id*|ust idnr|umsatzsteuer*|steuernummer|handelsregister*|hrb|uid|tva*|siret|siren|nif|cif|iva|rfc|cuit|ruc|partita iva|p iva|codice fiscale|nip|regon|krs|btw*|kvk*|cnpj|nipc|法人|사업자등록|identification|id',
  established: 'established|establishment|founded|incorporated|incorporation|kurulus*|дата регистрации|год основания|дата основания|год регистрации|основана|дата создания|рік заснування|дата реєстраціі|成立*|注册时间|設立*|創立*|gegrundet|grundung*|fonde en|annee de creation|fundado|ano de fundacion|fondazione|fondata|zalozenia|opgericht|fundacao|registration date|year of registration',
  year: 'year|date|yili|tarihi|год|дата|рік|时间|日期|年份|jahr|annee|ano|anno|rok|年|in',
  seller:
    'seller*|supplier*|vendor*|sold by|sold and shipped by|store|merchant|exporter|shipper|satici*|tedarikci*|magaza|ihracatci*|gonderen|продав*|поставщик*|магазин|экспортер*|отправител*|грузоотправител*|постачальник*|卖家|供应商|供货商|店铺|商家|发货人|出口商|賣家|供應商|店鋪|verkaufer*|anbieter*|lieferant*|handler*|verkauft von|versender|vendeur*|vendu par|fournisseur*|exportateur|expediteur|vendedor*|vendido por|proveedor*|exportador|venditore|venduto da|fornitore|sprzedawca*|dostawca*|verkoper*|leverancier*|fornecedor*|販売元|出品者|판매자|البايع|المورد',
  firm: 'company*|office|business|legal|organization|organisation|firma*|sirket*|компани*|организаци*|фирм*|компанія|організація|公司|企业|企業|单位|unternehmen|entreprise|societe|empresa|azienda|bedrijf|会社',
  contact: 'contact*|iletisim*|контакт*|联系|聯絡|kontakt*|contacto|contatto',
  buyer:
    'buyer*|purchas*|customer*|client*|importer*|procuring entity|procuring organi*|contracting authority|agency|requested by|requester|sold to|your|alici*|musteri*|ithalatci*|satin alan|talep eden|talep sahibi|покупател*|заказчик*|импортер*|клиент*|покупец*|покупця|замовник*|клієнт*|买家|采购商|买方|客户|进口商|采购方|求购方|買家|採購商|買方|客戶|進口商|kaufer*|besteller*|kunde*|importeur*|auftraggeber*|acheteur*|comprador*|cliente*|importador*|acquirente|compratore|kupujac*|nabywc*|klient*|zamawiajac*|koper*|klant*|opdrachtgever|購入者|買主|구매자|المشتري',
  consignee:
    'consignee*|consigned to|ship to party|recipient*|receiver*|konsinye|mal alicisi|teslim alan|teslim alacak|грузополучател*|получател*|вантажоодержувач*|одержувач*|отримувач*|收货人|收件人|收货方|收貨人|收件者|warenempfanger*|empfanger*|destinataire*|consignatario*|destinatario*|odbiorc*|geadresseerde|ontvanger*|consignatario|destinatario|荷受人|수하인|المرسل اليه',
  endUser:
    'end user*|enduser|final user|ultimate user|ultimate consignee|end customer|final customer|son kullanici*|nihai kullanici*|nihai alici*|конечныи пользовател*|конечныи потребител*|конечныи получател*|конечного пользовател*|кінцевии користувач*|кінцевии споживач*|最终用户|终端用户|最終用戶|最終用户|endverwender*|endkunde*|endnutzer*|endbenutzer*|utilisateur final|client final|usuario final|cliente final|utente finale|uzytkownik koncowy|odbiorca koncowy|eindgebruiker*|utilizador final|最終需要者|エンドユーザー|المستخدم النهايي',
  notify: 'notify|notify party|also notify|ihbar*|уведомляемая сторона|извещаемая сторона|нотифаи|通知方|通知人|被通知人|meldeadresse|partie a notifier|notificar*|parte da notificare|着荷通知先',
  payer: 'payer*|paid by|bill to|billed to|billing|invoice|odeyen|odeme yapan|fatura*|плательщик*|выставления счета|платник*|付款人|付款方|账单|賬單|zahler|rechnung*|rechnungs|payeur|facturation|pagador|facturacion|facturar|pagatore|fatturazione|platnik|rozliczeniowy|betaler|factuur*|cobranca|請求先',
  bank: 'bank|beneficiary bank|banka*|банк*|银行|开户行|銀行|bankverbindung|banque|banco|banca',
  forwarder: 'freight forwarder|forwarder|forwarding agent|carrier|nakliyeci*|tasiyici*|lojistik firmasi|экспедитор*|перевозчик*|експедитор*|перевізник*|货代|货运代理|承运人|貨代|承運人|spediteur*|spedition|frachtfuhrer|transitaire|transporteur|transitario|transportista|spedizioniere|vettore|spedytor|przewoznik|フォワーダー',
  info:
    'information|informations|info|details|detail|data|bilgi*|информация|информац*|інформація|данные|信息|資訊|资料|angaben|datos|informacion|dati|dane|gegevens|dados|about|profile|overview|hakkinda|о|про|us|know|简介|介绍|档案',
  filler:
    'من|of|the|and|or|for|by|with|en|de|du|des|d|l|la|le|les|der|die|das|den|und|fur|del|della|di|il|y|e|el|ve|bir|и|или|і|та|на саите|的|の|s|our|ihr|ihre|votre|tuo|su|tu|vas|twoj|full|exact|expected|requested|please|enter|select|choose|first|last',
} as const;

export type Concept = keyof typeof VOCABULARY;
