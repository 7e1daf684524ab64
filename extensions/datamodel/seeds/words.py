"""The words that seeded rows are written in. People do not exist; telephone numbers are those kept for drama."""

PEOPLE = tuple(
    tuple(name.split(" ", 1))
    for name in (
        "Amara Okafor|Jonas Lindqvist|Mei Tanaka|Lucía Fernández|Samir Haddad|Ingrid Solberg|Kwame Mensah|Priya Raman|"
        "Mateus Oliveira|Aylin Demir|Tomasz Nowak|Leilani Kealoha|Chidi Eze|Sofia Rossi|Noah Cohen|Thuy Nguyen|"
        "Fatima Zahra|Liam Murphy|Ana Horvat|Ravi Patel|Elena Popescu|Yusuf Ibrahim|Hana Novotná|Diego Vargas|"
        "Marta Kowalska|Omar Farouk|Greta Bauer|Kenji Sato|Nia Williams|Pavel Ivanov|Zoe Papadopoulos|Arjun Singh|"
        "Maja Jensen|Baraka Otieno|Camille Laurent|Siti Rahman|Emil Karlsson|Rosa Jiménez|Daniyar Akhmetov|Tala Begay"
    ).split("|")
)
ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
ADJECTIVES = tuple(
    "Northern Amber Quiet Harbour Silver Early Linden Upper Copper Meadow Little Autumn Granite Western Violet Open "
    "Maple Central Winter River Bright Garden Old Blue".split()
)
SENTENCES = (
    "As agreed by telephone.",
    "Please have a look before Friday.",
    "Everything went as planned.",
    "The second attempt worked.",
    "To be discussed at the next meeting.",
    "Nothing to add for now.",
    "Checked twice, and found in order.",
    "It took a little longer than expected.",
    "See the earlier message for details.",
    "Somebody will follow up next week.",
    "A short note, so that it is not forgotten.",
    "The numbers were confirmed by both sides.",
)
CITIES = (
    ("Hamburg", "20095"),
    ("Lyon", "69001"),
    ("Turin", "10121"),
    ("Utrecht", "3511"),
    ("Graz", "8010"),
    ("Porto", "4000-001"),
    ("Gdańsk", "80-001"),
    ("Cork", "T12 W8K4"),
    ("Tampere", "33100"),
    ("Valencia", "46001"),
)
STREETS = ("Mill Lane", "Station Road", "Church Street", "Orchard Way", "Quay Street", "Bridge Road", "Park Avenue")
COMPANIES = ("Alder & Finch", "Brightwater", "Cobalt Works", "Dunmore Brothers", "Eastgate Trading", "Fennel Studio")
COUNTRIES = ("DE", "FR", "IT", "NL", "AT", "PT", "PL", "IE", "FI", "ES")
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "SEK", "JPY")
LOCALES = ("en", "de-DE", "fr-FR", "it-IT", "nl-NL", "pl-PL", "sv-SE", "es-ES")
TIME_ZONES = ("Europe/Berlin", "Europe/Paris", "Europe/Lisbon", "Europe/Warsaw", "Europe/Dublin", "UTC")
FAR_TIME_ZONES = (
    *("America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Kolkata", "Asia/Dubai"),
    *(
        "Africa/Lagos",
        "Africa/Nairobi",
        "Australia/Sydney",
        "Pacific/Auckland",
        "Atlantic/Reykjavik",
        "Indian/Mauritius",
    ),
)
"""Tried where a check refuses the others."""
KINDS = ("standard", "express", "internal", "partner", "trial")
COLOURS = ("#336699", "#cc3300", "#2e8b57", "#6a5acd", "#d2a106")
AMOUNTS = (1900, 4900, 990, 12500, 2490, 7900, 34900, 1250, 9900, 59000)
"""Money in minor units."""
RATES = (0, 500, 1000, 1900, 2500)
"""Basis points."""
TAGS = ("alpha", "review", "spring", "priority", "sample", "archive")
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
