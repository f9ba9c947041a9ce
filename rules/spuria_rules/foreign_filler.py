"""Filler in living languages and other scripts: the word lists that generators draw from.

The lists of faker-js for Russian, Hebrew, Persian, Armenian and Urdu, and of English joke generators. The
Hebrew and Urdu ones are nonsense, the others ordinary words, so that a passage must be longer before they tell.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RUSSIAN = _words("""
    а административных активизации активности активом актуальность анализа базы богатый в важную важные влечёт
    внедрения воздействия всего выбранный вызывает выполнять высокотехнологичная высшего гражданского дальнейшее
    дальнейших демократической деятельности для другой же за забывать зависит задания задач задача занимаемых
    значение значимость значительной и играет идейные изменений инновационный интересный информационно кадров
    кадровой качества качественно количественный консультация концепция кругу курс массового материально место
    мира модели модель модернизации на намеченных нами направлений напрямую нас настолько насущным национальный
    начало нашей не новая новых обеспечение обеспечивает образом обуславливает обучения общества общественной
    обществом однако определения опыт организации организационной ориентированный особенности от отметить
    отношении оценить очевидна плановых по повседневная повседневной повышение повышению подготовке позволяет
    позиции показывает понимание порядка последовательного поставленных постоянное постоянный потребностям
    поэтапного правительством практика предложений предпосылки представляет прежде принимаемых принципов проблем
    проверки прогресса прогрессивного проект пропогандистское профессионального процесс путь работы равным
    развития различных разнообразный разработке рамки реализация ресурсосберегающих роль рост с систему системы
    следует сложившаяся собой современного создание создаёт сознания сомнений соображения соответствующей
    соответствующих социально специалистов способствует степени стороны структура структуры существующий
    сущности сфера также таким технической технологий требует укрепления управление уровня условий уточнения
    участия участниками финансовых форм формировании формированию формирования целесообразности что шагов
    широким широкому экономическое экономической эксперимент этих
""")
HEBREW = _words("""
    אאוגו אגת אדיפיסינג אודיפו אט איאקוליס איבן איף איפסום אלית אלמנקום אמט אס אפאח אקווזמן ארווס בלאסטיק בלובק
    בלוף בלוקריה בליא בלינדו בלינך בליקרה בלרק במר בנפת בעליק ברומץ ברורק בריקנה ברשג גדדיש דול דולור דומור דיאם
    דלאמת דס הבקיץ הדש הועניב היושבב הכייר התידם וואל וולופטה וחאית ולתיעם ומעיוט וסטיבולום וענוף וק ותלברו זותה
    חשלו טידום יבש כאנה כלרשט לביקו לורם ליאמום לכימפו למסון למרקוח למרקל לפמעט לפרומי לפריקך לפתיעם לקטוס לרטי
    לרעח לת מודוף מונופץ מוסן מיחוצים מנסוטו מנק מנת נובש נולום נון נונסטי ניבאה ניסי ניצאחו נמרגי ננבי נפקט
    סאפיאן סוליסי סחטיר סטום סיט סת ערששף פוסיליס צוט צופעט צמוקו צמלח צש צשחמי קוואזי קוויז קוויס קולהע
    קונדימנטום קונסקטורר קורוס קינץ קלאצי קלובר קליר קראס רוגצה שהכים שיצמה שלושע שמחויט שנרא שעותלשך שערש תוק
    תצטנפל תצטריק תתיח
""")
PERSIAN = _words("""
    آنچنان آینده ابزارهای ارائه از اساسا است استفاده اصلی افزارها الخصوص امید اهل ای ایجاد این ایپسوم با باشد
    برای بلکه به بهبود بیشتری تا تایپ تمام توان تولید تکنولوژی جامعه جوابگوی حال حروفچینی خلاقی داشت در درصد
    دستاوردهای دشواری دنیای را راهکارها رایانه روزنامه زبان زمان زیادی ساختگی سادگی ستون سخت سطر سه سوالات شامل
    شرایط شصت شناخت صنعت صورت طراحان طراحی طلبد علی فارسی فراوان فرهنگ فعلی قرار لازم لورم متخصصان متن متنوع
    متون مجله موجود مورد می نامفهوم نرم نیاز هدف و پایان پیشرو پیوسته چاپ چاپگرها کاربردهای کاربردی کتابهای کرد
    که گذشته گرافیک گیرد
""")
ARMENIAN = _words("""
    ակնհայտ աղետի աղերսող աղոթքով աղքատ աղքատների ամեն այն այս անարդարությունը անել անկախ անհնար անձնական
    անպաշտպան անտեսանելի աշխարհում ապա ապացուցեց առաջ առաջնորդն առեղծվածային առողջ առողջապահական առողջության
    ավելի ավելին արագությամբ արեց բան բանի բարեկեցության բյուջի բնականոն բնության բոլորն գարնանը գլխապտույտ
    գործազրկության գտնվում գրեթե դարձավ դարձնելով դեմ դեռ դեռևս դիմեց դրա եթե եկեղեցու են ենթադրաբար ենք եվ
    ետևից երբ երեկ է էին էինք էլ էր ը ընթացքը ընթացքում թե թույլ թվում ինչ իր իրենց լսում խլեց խստագույն
    ծայրահեղ ծանր կաթոլիկ կաթվածահար կամենանք կանգնեցնում կարող կենցաղից կմնա կյանք կյանքը կորուստների հազար
    համակարգերով համաշխարհային համավարակից համար հայտարարել հասած հավատացյալ հարաբերությունների հարուստ հետ հետո
    հիշում հիվանդ հիվանդության հնարավորություններից հոտին հռոմի ձայնն ձգտելով մասին մարդ մարդկային մարդկությունը
    մարդու մարդուն մեզ մեկ մենք մեջբերում մեր մի միլիոն միլիոնը միլիոնից մինչև մնալ մոլեգնող մոտ յուրաքանչյուր
    նավակում նյութականով նորագույն նույն նույնքան նվաճումների շաբաթում շահի շատ շատերի շատերն շարժվում
    շարունակում շուկայում շուրջ ողջ ոչ որ որոշ որպես ու ուժեղ չափից չգիտի չէին չինական չղջիկից չնայելով չորրորդը
    պահին պայքարում պապը պատերազմներն պարծենալ պետություններ սահմանափակումների սեփական վազում վարակվածներից
    վարակվեցին վիճակում վիրուսը վիրուսն վուհանի վստահ տալիս տարեսկզբին տարի տարում տարվա տարվել տեխնոլոգիական
    տեխնոլոգիաներով տնտեսություն փոխանցված փոխեց քան քանի օգնություն և
""")
URDU = _words("""
    ابس ابسانفسدد ابسد ابنسد ادسگ اسبد اسداسدھدسبابگ اسدبگ اسدفگبطاسدفد اسدگ اسگ انب اھگسد باس باسد باسدب باسدبا
    باسدباسدفنباسد بس دسب دسھا دف دگاس رعابھ ساب ساد ساسدبھ سب سبا سبادفھناسدھ سدب سدبگا سدطاسدگاسدگ سدگ سفد
    سندافاھگسدبا سگ شبچ ط طسد عو نان چاسدسد چسد
""")

# The vocabularies of joke generators in English: fashionable words, cuts of meat, sweets.
HIPSTER = _words("""
    a activated actually adaptogen aesthetic affogato art asymmetrical austin authentic axe b bag banh banjo
    batch beard beer before belly bespoke bicycle biodiesel bird bit bitters blog blue booth bottle braid bread
    brooklyn brunch bulb bun bushwick butcher carb cardigan carry celiac chambray charcoal chartreuse chia chic
    chicharrones chicken chillwave chips church cleanse cliche cloud coffee cold copper cornhole craft cray cred
    croix cronut crucifix deep denim direct disrupt distillery diy dollar dreamcatcher drinking echo edge edison
    enamel ennui ethical etsy everyday fam fanny farm fashion fi fingerstache fixie flannel flexitarian food
    forage four franzen free freegan fund gastropub gentrify gluten gochujang godard goth green hammock hashtag
    haven't health heard heirloom hell hella helvetica hexagon hoodie hot humblebrag iceland intelligentsia
    iphone ironic irony it jean jianbing juice kale keffiyeh key keytar kickstarter kinfolk kitsch knausgaard
    kogi kombucha la leggings letterpress level listicle literally live lo locavore loko lomo lumbersexual lyft
    man marfa master meditation meggings meh messenger mi microdosing migas mixtape mlkshk mug mumblecore
    mustache narwhal neutra next normcore occupy of offal on organic origin out over pabst pack paleo palo park
    party pbr photo pickled pin pinterest pitchfork plaid pok polaroid pop pork portland post pour poutine
    pressed prism probably pug put quinoa raclette ramps raw readymade retro rights roof salvia santo sartorial
    scenester schlitz seitan selfies selvage semiotics shabby shaman shoreditch shorts single skateboard slow
    small snackwave sold squid sriracha stumptown subway succulents sustainable swag synth table tacos tattooed
    taxidermy tbh them they thundercats tilde tile to toast tofu tote tousled trade truck truffaut trust tumblr
    tumeric turmeric twee typewriter ugh umami unicorn unicorns up upcycling v vape vaporware vegan venmo
    vexillologist vhs vice vinegar vinyl viral waistcoat wayfarers whatever williamsburg wolf xoxo you yr yuccie
""")
MEAT = _words("""
    alcatra amet andouille bacon ball beef belly biltong bone boudin bresaola brisket buffalo burgdoggen
    capicola chicken chislic chop chuck corned cow cupim dolor doner drumstick fatback filet flank frankfurter
    ground ham hamburger hock ipsum jerky jowl kevin kielbasa landjaeger leberkas loin meatball meatloaf mignon
    pancetta pastrami picanha pig porchetta pork prosciutto ribeye ribs round rump salami sausage shank shankle
    short shoulder sirloin spare steak strip swine t tail tenderloin tip tongue tri turducken turkey venison
""")
SWEETS = _words("""
    amet apple bar beans bear bears biscuit bonbon brownie cake candy canes caramels carrot cheesecake chocolate
    chupa chups claw cookie cotton cream croissant cupcake danish dessert dolor donut dragee dragée drops
    fruitcake gingerbread gummi gummies halvah i ice icing ipsum jelly jelly-o jujubes lemon liquorice lollipop
    love macaroon marshmallow marzipan muffin o oat pastry pie plum powder pudding roll sesame sit snaps souffle
    soufflé sugar sweet tart tiramisu toffee tootsie topping unerdwear wafer
""")

#: Each list with how many words a passage needs, how many different ones, and how many sentences: a recipe names
#: as many cuts of meat in one.
FOREIGN_LISTS = (
    (HEBREW, 4, 4, 1),
    (URDU, 4, 4, 1),
    (RUSSIAN, 8, 7, 1),
    (PERSIAN, 9, 8, 1),
    (ARMENIAN, 8, 7, 1),
    (HIPSTER, 12, 11, 2),
    (MEAT, 10, 9, 2),
    (SWEETS, 12, 10, 2),
)
#: One of these stands in nearly every such passage: the nonsense words, and the longest of the ordinary ones.
FOREIGN_LITERALS = (
    *sorted(word for word in HEBREW | URDU if len(word) > 4),
    *sorted(word for word in RUSSIAN if len(word) > 10),
    *sorted(word for word in PERSIAN if len(word) > 6),
    *sorted(word for word in ARMENIAN if len(word) > 8),
    *(
        "affogato",
        "banh mi",
        "bushwick",
        "chambray",
        "chicharrones",
        "chillwave",
        "church-key",
        "cornhole",
        "fanny pack",
    ),
    *("fingerstache", "fixie", "flexitarian", "gastropub", "gentrify", "humblebrag", "keffiyeh", "keytar", "kinfolk"),
    *("kombucha", "listicle", "locavore", "meggings", "microdosing", "mlkshk", "mumblecore", "normcore", "poutine"),
    *("selvage", "snackwave", "stumptown", "thundercats", "tumeric", "vaporware", "yuccie", "bacon ipsum", "biltong"),
    *("burgdoggen", "capicola", "chislic", "cupim", "landjaeger", "leberkas", "picanha", "turducken", "kielbasa"),
    *(
        "pancetta",
        "andouille",
        "cupcake ipsum",
        "chupa chups",
        "jujubes",
        "macaroon",
        "halvah",
        "unerdwear",
        "gummi bears",
    ),
    *("hipster ipsum", "sesame snaps", "lemon drops"),
)
