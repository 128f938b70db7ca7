using Microsoft.Net.Http.Headers;

namespace Reflexology.Viewer;

/// <summary><c>GET /picture.png?map=basic&amp;areas=neck&amp;lang=en&amp;aspect=plantar&amp;width=1000</c>.</summary>
internal static class PictureEndpoint
{
    /// <summary>Adds the endpoint.</summary>
    public static void MapPicture(this WebApplication app) => app.MapMethods("/picture.png", [HttpMethods.Get, HttpMethods.Head], GetAsync);

    private static async Task<IResult> GetAsync(HttpContext context, PictureStore pictures)
    {
        PictureRequest request;
        try
        {
            request = PictureRequest.Read(context.Request.Query);
        }
        catch (PictureRequestException wrong)
        {
            return Results.Text(wrong.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }

        Picture picture = await pictures.GetAsync(request, context.RequestAborted);
        // Kept by the browser, but asked for again each time: the same address shows another picture after an update.
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(picture.Png, "image/png", entityTag: new EntityTagHeaderValue(picture.Tag));
    }
}
