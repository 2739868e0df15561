# Maakt de site en zet haar op een webserver: docker build -t portaal . && docker run -p 8080:8080 portaal
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /portaal
COPY . .
RUN dotnet run --project generator/SiteGen -c Release -- build
# nginx stuurt deze bestanden zoals zij zijn, in plaats van elke keer opnieuw in te pakken.
RUN find site-output -type f -size +1k -regex '.*\.\(html\|css\|js\|json\|jsonld\|xml\|svg\|txt\|csv\|ics\)' -exec gzip -9 -k -n {} +

# Draait zonder rechten van root.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY .ci/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /portaal/site-output /usr/share/nginx/html
EXPOSE 8080
