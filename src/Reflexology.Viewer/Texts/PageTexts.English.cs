namespace Reflexology.Viewer;

public sealed partial record PageTexts
{
    private static PageTexts English() => new()
    {
        Language = "en",
        LanguageName = "English",
        Heading = "Foot zone map",
        LanguageLabel = "Language",
        SearchLabel = "Find a body area",
        SearchHint = "neck, kidney, шея, 颈 …",
        RegionsLabel = "Or choose a region",
        AspectLabel = "Side of the foot",
        Sole = "Sole",
        Top = "Top",
        LitHeading = "Lit up",
        LitEmpty = "Choose a body area: its zones light up on both feet.",
        PlaceHeading = "On the picture",
        PlaceEmpty = "Click the picture to see which zone lies there.",
        NoZoneThere = "No zone of this map lies there.",
        NotOnThisSide = "not on this side of the foot.",
        BodyAreasLabel = "Body areas",
        LocationLabel = "Location",
        SourcesLabel = "Sources",
        AgreementLabel = "Agreement",
        InEnglish = "",
        PictureLabel = "Picture of both feet: click a place, or move with the arrow keys, to see which zone lies there",
        NothingLit = "No zone is lit up.",
        DidYouMean = "Did you mean",
        Reconnecting = "The connection to the viewer is lost; trying again …",
        Disconnected = "The viewer no longer answers.",
        Reload = "Load the page again",
        PictureForm = "Both feet, {0}. Map: {1}. {2}",
        LitForm = "Lit up: {0}.",
        NoZoneForForm = "This map has no zone for “{0}”.",
        UnknownForm = "There is no body area “{0}”.",
        RemoveForm = "Remove {0}",
        BesideForm = "Nearest zone, {0} mm from the place you clicked",
    };
}
