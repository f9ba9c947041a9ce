"""How the texts begin that themes, page builders and site generators ship with: sentences nobody writes by chance.

Each is enough to tell its theme. In lower case with straight quotes; a finding reaches to the end of the sentence.
"""

_OPENINGS = """
# WordPress: first post, page, comment and policy, and what its yearly themes show
just another wordpress site
welcome to wordpress. this is your first post
welcome to wordpress. this is your first post. edit or delete it, then start writing
this is an example page. it's different from a blog post because it will stay in one place
it's different from a blog post because it will stay in one place
this is an example of a wordpress post, you could edit this
this is an example of a wordpress page, you could edit this
hi, this is a comment. to get started with moderating
to get started with moderating, editing, and deleting comments
hi there! i'm a bike messenger by day, aspiring actor by night
the xyz doohickey company was founded in 1971
located in gotham city, xyz employs over
as a new wordpress user, you should go to
welcome to your site! this is your homepage, which is what most visitors will see
this may be a good place to introduce yourself and your site or include some credits
this is a page with some basic contact information, such as an address and phone number
you might be an artist who would like to introduce yourself and your work here
the premier destination for modern art in northern sweden
mindblown: a blog about philosophy
études is a pioneering firm that seamlessly merges creativity and functionality
experience the fusion of imagination and expertise with études
études offers comprehensive consulting, management, design, and research solutions
our comprehensive suite of professional services caters to a diverse clientele, ranging from homeowners
études is not confined to the past
like flowers that bloom in unexpected places, every story unfolds with beauty and resilience
welcome to the gutenberg editor
the goal of this new editor is to make adding rich content to wordpress simple and enjoyable
this is a sample page created by the theme
a wordpress commenter
commenter avatars come from gravatar
just another wordpress weblog
this is a demo store for testing purposes
this is where you can add new products to your store
willkommen bei wordpress. dies ist
ein weiterer wordpress-blog
ein weiteres wordpress-blog
eine weitere wordpress-website
eine weitere wordpress-site
gerade eine weitere wordpress
nur eine weitere wordpress
dies ist ein beispiel einer statischen seite
dies ist eine beispiel-seite. sie unterscheidet sich
dies ist eine beispielseite. sie unterscheidet sich
hallo, dies ist ein kommentar. um mit dem freischalten
bienvenue sur wordpress. ceci est
un site utilisant wordpress
encore un site wordpress
ceci est une page d'exemple. c'est différent
ceci est une page d'exemple. elle est différente
ceci est un exemple de page. elle est différente
bonjour, ceci est un commentaire. pour débuter avec la modération
te damos la bienvenida a wordpress
bienvenido a wordpress. esta es tu primera entrada
bienvenidos a wordpress. esta es tu primera entrada
otro sitio realizado con wordpress
otro sitio más de wordpress
esta es una página de ejemplo. es diferente
hola, esto es un comentario. para empezar a moderar
benvenuto in wordpress. quest
benvenuti in wordpress. quest
un nuovo sito targato wordpress
un altro sito wordpress
questa è una pagina di esempio. differisce
questa è una pagina di esempio. è diversa
ciao, questo è un commento. per iniziare a moderare
bem-vindo ao wordpress. es
boas-vindas ao wordpress. es
só mais um site wordpress
mais um site wordpress
esta é uma página de exemplo. é diferente
olá, isso é um comentário. para começar a moderar
welkom bij wordpress. dit is
gewoon een wordpress site
nog een wordpress site
een nieuwe wordpress site
dit is een voorbeeldpagina. het is anders
hoi, dit is een reactie. om te beginnen met beheren
witaj na wordpress. to jest
kolejna witryna oparta na wordpress
välkommen till wordpress. det här är
ännu en wordpress-webbplats
добро пожаловать в wordpress. это ваша первая
ещё один сайт на wordpress
# Elementor, Divi and other builders of WordPress
i am text block. click edit button to change this text
i am item content. click edit button to change this text
i am a description. click the edit button to change this text
i am an advanced tab content
this is an alert. it is important
click edit button to change this text
click the edit button to change this text
your content goes here. edit or remove this text inline
edit or remove this text inline or in the module content settings
you can also style every aspect of this content in the module design settings
this is your new vimeo video
# Wix
i'm a paragraph. click here to
i'm a paragraph. double click
i'm a title. click here to edit me
i'm a list. click to edit
i'm a button. click here to edit me
i'm a testimonial. click to edit me
i'm a product description. i'm a great place
i'm a product detail. i'm a great place
i'm a product. i'm a great place
i'm a product overview. here you can write more information about your product
i'm an additional detail. i'm a great place to add
i'm a return and refund policy. i'm a great place
i'm a shipping policy. i'm a great place
i'm a shipping info. i'm a great place
i'm an image title. describe your image here
i'm a section description
i'm a great place for you to tell a story and let your users know
i'm a great place to let your customers know what to do in case
this is a great space to write long text about your company
this is your about page. this space is a great
this is your about section page
this is your services page. it's a great
this is your service page
this is your team section. it's a great
this is your project page. it's a great
this is your portfolio page. it's a great
this is your gallery page
this is your project description. provide a brief summary
this is your privacy policy page. it's a great
this is your testimonials section paragraph
this is your testimonial section paragraph
this is your news article. it's a great place
this is your product page. it's a great
this is your faq section
this is your menu section
every website has a story, and your visitors want to hear yours
your users are genuinely interested in learning more about you, so don't be afraid to share
this space is a great opportunity to give a full background on who you are
this space is a great opportunity to provide any personal details you want to share
it's a great opportunity to provide information about the services you provide
just click "edit text" or double click me to add your own content
double click on the text box to start editing your content
double click on the text to start editing your content
use this space to promote the business, its products or its services
this is a space to welcome visitors to the site. grab their attention
this is the space to introduce visitors to the business or brand
this is the space to introduce the services section
this is the space to introduce the business's team
briefly explain who's behind it, what it does and what makes it unique
share the business's core values and what this site has to offer to its users
describe what you offer here. add a few choice words
help people become familiar with the business and its offerings, creating a sense of connection
welcome visitors to your site with a short, engaging introduction
change the event description to include your own content
choose a great image to feature, and write a testimonial
testimonials provide a sense of what it's like to work with you
use your testimonial section to showcase quotes from satisfied customers
a frequently asked questions section can be used to quickly answer common questions about your business
the faq section is a great opportunity to
you can add an faq section, which is a good way
500 terry francois st
500 terry a francois blvd
use this space to share a testimonial quote about the business
tell customers what others have to say about your business or service
choose the best reviews and add them here
i'm an event description. click here to open up the event editor
# Squarespace
it all begins with an idea. maybe you want to launch a business
maybe you want to turn a hobby into something more
whatever it is, the way you tell your story online can make all the difference
don't worry about sounding professional. sound like you
there are over 1.5 billion websites out there, but your story is what's going to separate this one
don't overthink it; just tell us what you're about
use this paragraph section to get your website visitors to know you
write about you or your organization, the products or services you offer, or why you exist
this is example content. double-click here and select a page
this is an example. double-click here to
add a short summary or a list of helpful resources here
hover over this text block, click the pencil
find a consistent voice and writing style that reflects your personal or brand identity
123 demo street
# Shopify
use this text to share information about your brand
share information about your brand with your customers. describe a product
describe a product, share announcements, or welcome customers to your store
describe a product, make announcements, or welcome customers to your store
pair text with an image to focus on your chosen product, collection
pair text with an image to tell a story, explain a detail about your product
pair large text with an image
add details on availability, style, or even provide a review
share details about your brand with your customers
share contact information, store details, and brand content with your customers
give customers details about the banner image
use this section to provide a description of your blog
use this section to explain a set of product features
what's something exciting your business offers? say it here
give customers a reason to do business with you
add customer reviews and testimonials to showcase your store's happy customers
you can use this element to add a quote, content
create a welcoming introduction to your store
use this space to tell customers more about your product
click any text to edit or style it. select text to insert a link
# Webflow
this is some text inside of a div block
the rich text element allows you to create and format headings, paragraphs, blockquotes
a rich text element can be used with static or dynamic content
headings, paragraphs, blockquotes, figures, images, and figure captions can all be styled after a class
# Weebly, GoDaddy, Duda, Jimdo, Tilda, Hostinger, Mobirise and the like
click here to edit subtitle
click here to add text
click here to edit. click
there's much to see here. so, take your time, look around, and learn all there is to know about us
there's so much to see here. so, take your time, look around
have you opened a new location, redesigned your shop, or added a new product or service
customers have questions, you have answers. display the most frequently asked questions
running a holiday sale or weekly special? definitely promote it here
are your customers raving about you on social media? share their great stories
what's a product or service you'd like to show
add a footnote if this applies to your business
this is a great place to tell people about your business
this is the text area for this paragraph. to change it, simply click here
klicken sie hier und fangen sie an zu tippen
mobirise helps you cut down development time by providing you with a flexible website editor
mobirise is perfect for non-techies who are not familiar with the intricacies of web development
mobirise gives you the freedom to develop as many websites as you like
create your own block using our block editor
presentations are communication tools that can be used as demonstrations, lectures
# Ghost
we've crammed the most important information to help you get started with ghost
we've put together a little post to introduce you to the ghost editor
that's just getting started. things will be up and running here shortly, but you can subscribe in the meantime
things will be up and running here shortly, but you can
hey there, welcome to your new home on the web
the ghost editor has everything you need
# Jekyll and its themes
you'll find this post in your _posts directory
write an awesome description for your new site here
this is the base jekyll theme. you can find out more info about customizing your jekyll theme
jekyll requires blog post files to be named according to the following format
jekyll also offers powerful support for code snippets
to add new posts, simply add a file in the _posts directory
write your biography here. tell the world about yourself. link to your favorite
put your address / p.o. box / other info right below your picture
every project has a beautiful feature showcase page
my name is inigo montoya. i have the following qualities
this is the front page of a website that is powered by the academicpages template
check out the jekyll docs for more info on how to get the most out of jekyll
# Hugo and its themes
the last theme you'll ever need. maybe
nelson bighead is a professor of artificial intelligence at the stanford ai lab
created with blox - create your site
hugo academic is designed to give technical content creators a seamless experience
# Docusaurus, MkDocs, Sphinx, VitePress
docusaurus was designed from the ground up to be easily installed
docusaurus lets you focus on your docs, and we'll do the chores
extend or customize your website layout by reusing react. docusaurus can be extended
docusaurus blogging features are powered by the blog plugin
docusaurus creates a page for each blog post, but also
simply add markdown files (or folders) to the blog directory
let's discover docusaurus in less than 5 minutes
you have just learned the basics of docusaurus and made some changes to the initial template
add markdown or react files to src/pages to create a standalone page
description will go into a meta tag in <head />
this is my first post on docusaurus
for full documentation visit mkdocs.org
add your content using restructuredtext syntax
create a markdown file at src/pages/my-markdown-page.md
create a file at src/pages/my-react-page.js
# Gatsby, Next, Vue, Angular, Laravel, Hexo, Astro
welcome to your new gatsby site. now go build something great
now go build something great
who lives and works in san francisco building useful things
kick off your next, great gatsby project with this default starter
a starter blog demonstrating what gatsby can do
generated by create next app
get started by editing app/page
get started by editing src/app/page
get started by editing pages/index
find in-depth information about next.js features and api
learn about next.js in an interactive course with quizzes
explore starter templates for next.js
instantly deploy your next.js site to a shareable url with vercel
web site created using create-react-app
edit src/app.js and save to reload
edit src/app.jsx and save to test hmr
edit src/app.tsx and save to
click on the vite and react logos to learn more
welcome to your vue.js app
for a guide and recipes on how to configure / customize this project
vue's official documentation provides you with all information you need to get started
laravel has wonderful documentation covering every aspect of the framework
laracasts offers thousands of video tutorials on laravel
welcome to hexo! this is your very first post
welcome to the official astro starter
to get started, open the directory src/pages in your project
# Servers, shops and content management
if you see this page, the nginx web server is successfully installed
if you can read this page, it means that the apache http server installed at this site is working
if you can read this page it means that the apache http server installed at this site is working
this is the default welcome page used to test the correct operation of the apache2 server
no front page content has been created yet
congratulations! you have a joomla site
congratulations, you've successfully installed drupal
this is demo store. no orders will be fulfilled
the install worked successfully! congratulations!
# Bootstrap's examples and templates made of it
this is a simple hero unit, a simple jumbotron-style component
with supporting text below as a natural lead-in to additional content
this is a wider card with supporting text below
this card has supporting text below as a natural lead-in
some quick example text to build on the card title and make up
some placeholder content for the scrollspy page
some representative placeholder content for the
cover is a one-page template for building simple and beautiful home pages
quickly build an effective pricing table for your potential customers
below is an example form built entirely with bootstrap
using a series of utilities, you can create this jumbotron, just like the one in previous versions of bootstrap
it uses utility classes for typography and spacing to space content out within the larger container
something short and leading about the collection below
quickly design and customize responsive mobile-first sites with bootstrap
use this area to describe your project
use this area of the page to describe your project
a free responsive site template designed by html5 up
this is a template that is great for small businesses. it doesn't have too much fancy flare to it
welcome, it's great to have you here. we know that first impressions are important
a brief description of what this project does and who it's for
write a short bio about yourself here
this article offers a sample of basic markdown syntax that can be used in hugo content files
emoji can be enabled in a hugo project in a number of ways
hugo ships with several built-in shortcodes
this is the summary of a very long blog post
this is the space to describe the service and explain how customers
click on "edit text" or double click on the text box to edit the content
use this space to add more details about your site
tell your brand's story through images
# What typesetters fill pages with, about itself or out of a story
the quick, brown fox jumps over a lazy dog. djs flock by when mtv ax quiz prog
lorem ipsum is simply dummy text of the printing and typesetting industry
it is a long established fact that a reader will be distracted by the readable content
there are many variations of passages of lorem ipsum available
far far away, behind the word mountains, far from the countries vokalia and consonantia
a wonderful serenity has taken possession of my entire soul, like these sweet mornings of spring
weit hinten, hinter den wortbergen, fern der länder vokalien und konsonantien
dies ist ein typoblindtext. an ihm kann man sehen
überall dieselbe alte leier. das layout ist fertig, der text lässt auf sich warten
damit das layout nun nicht nackt im raume steht
er hörte leise schritte hinter sich. das bedeutete nichts gutes
the european languages are members of the same family. their separate existence is a myth
the new common language will be more simple and regular than the existing european languages
leverage agile frameworks to provide a robust synopsis
iterative approaches to corporate strategy foster collaborative thinking
organically grow the holistic world view of disruptive innovation
bring to the table win-win survival strategies
capitalize on low hanging fruit to identify a ballpark
podcasting operational change management inside of workflows
collaboratively administrate empowered markets via plug-and-play
dynamically procrastinate b2c users after installed base
efficiently unleash cross-media information without cross-media value
completely synergize resource taxing relationships via premier
proactively envisioned multimedia based expertise
objectively innovate empowered manufactured products
interactively procrastinate high-payoff content without backward-compatible
phosfluorescently engage worldwide methodologies
zombie ipsum reversus ab viral inferno
veggies es bonus vobis, proinde vos postulo
prow scuttle parrel provost sail ho
bacon ipsum dolor amet
cupcake ipsum dolor sit amet
meow all night having their mate disturbing
nori grape silver beet broccoli kombu
lorem ipsum ist ein einfacher demo-text für die print
le lorem ipsum est simplement du faux texte employé
lorem ipsum es simplemente el texto de relleno de las imprentas
lorem ipsum è un testo segnaposto utilizzato nel settore
lorem ipsum é simplesmente uma simulação de texto
lorem ipsum is slechts een proeftekst
lorem ipsum jest tekstem stosowanym jako przykładowy
lorem ipsum är en utfyllnadstext
lorem ipsum er ganske enkelt fyldtekst
li europan lingues es membres del sam familie. lor separat existentie es un myth
"""

#: The openings, without the headings of the list.
OPENINGS = tuple(line for line in _OPENINGS.splitlines() if line and not line.startswith("#"))

#: Texts that tell only where they are all there is in a block: headings, buttons and names of the parts of a builder.
WHOLE_BLOCKS = tuple(
    """
    add your heading text here
    your title goes here
    your heading goes here
    your text goes here
    your awesome title
    your awesome tagline
    my new hugo site
    my great project tagline
    my awesome starter site
    this is the heading
    accordion #1
    toggle #1
    example product title
    your product's name
    your collection's name
    new paragraph
    write your caption here
    talk about your brand
    info@mysite.com
    write your title here
    write your text here
    insert your text here
    insert text here
    add text here
    add your text here
    add caption here
    enter title here
    add a little bit of body text
    subtitle goes here
    title goes here
    text goes here
    description goes here
    neuer absatz
    ihre überschrift hier
    nouveau paragraphe
    votre titre ici
    tu título aquí
    nuevo párrafo
    il tuo titolo qui
    seu título aqui
    jouw titel hier
    nieuwe alinea
    """.strip()
    .replace("\n    ", "\n")
    .split("\n")
)

#: Titles that themes give their own pages, in which their name does not make a page one about them.
OWN_TITLES = (
    *("just another wordpress site", "welcome to wordpress", "welcome to jekyll", "my new hugo site"),
    *("welcome to hugo", "welcome to ghost", "welcome to docusaurus", "welcome to hexo", "sample page"),
    *("ein weiterer wordpress-blog", "un site utilisant wordpress", "otro sitio realizado con wordpress"),
    *("un nuovo sito targato wordpress", "só mais um site wordpress", "powered by wordpress"),
)
